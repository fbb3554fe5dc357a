/**
 * What to paste into a page: an import map with the hashes of what the scripts load, and the script tags of the bundles,
 * each with the hash of its file.
 *
 * @param {Record<string, string>} integrity the hashes of `dist/`, by file
 * @param {string} base the address of `dist/` for this version
 */
export function integritySnippet(integrity, base) {
  const address = (file) => new URL(file, base.endsWith('/') ? base : `${base}/`).href;
  const files = (pattern) => Object.keys(integrity).filter((file) => pattern.test(file));
  const loaded = files(/^(?:library-goals|locales)\/[\w-]+\.js$/);
  const hashes = Object.fromEntries(loaded.map((file) => [address(file), integrity[file]]));
  const tags = files(/^library-[\w.-]+\.js$/).map(
    (file) =>
      `<script type="module" src="${address(file)}" integrity="${integrity[file]}" crossorigin></script>\n`,
  );
  return `${importMap(hashes)}${tags.join('')}`;
}

const importMap = (hashes) =>
  `<script type="importmap">\n${JSON.stringify({ integrity: hashes }, null, 2)}\n</script>\n`;
