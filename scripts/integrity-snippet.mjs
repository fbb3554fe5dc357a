/**
 * What a page pastes to load a script from an address and from nowhere else: one tag per script, with
 * the hash of its bytes.
 *
 * @param {Record<string, string>} integrity the hashes of `dist/`, by file
 * @param {string} base where `dist/` is, for this one version
 */
export function integritySnippet(integrity, base) {
  const address = (file) => new URL(file, base.endsWith('/') ? base : `${base}/`).href;
  return Object.keys(integrity)
    .filter((file) => /^[\w-]+\.js$/.test(file))
    .map(
      (file) =>
        `<script type="module" src="${address(file)}" integrity="${integrity[file]}" crossorigin></script>\n`,
    )
    .join('');
}
