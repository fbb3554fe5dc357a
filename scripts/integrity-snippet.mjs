/**
 * The script tags of the bundles to paste into a page, each with the hash of its file.
 *
 * @param {Record<string, string>} integrity the hashes of `dist/`, by file
 * @param {string} base the address of `dist/` for this version
 */
export function integritySnippet(integrity, base) {
  const address = (file) => new URL(file, base.endsWith('/') ? base : `${base}/`).href;
  return Object.keys(integrity)
    .filter((file) => /^library-[\w.-]+\.js$/.test(file))
    .map(
      (file) =>
        `<script type="module" src="${address(file)}" integrity="${integrity[file]}" crossorigin></script>\n`,
    )
    .join('');
}
