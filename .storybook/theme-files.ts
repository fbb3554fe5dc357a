// Unchanged, because Vite would rewrite `light-dark()` for older browsers in a way that fails in
// shadow roots.
const files = import.meta.glob<string>('../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The style sheets in `src/themes/`, by their names in the toolbar. */
export const themeFiles = new Map(
  Object.entries(files).map(([path, css]) => [`theme-${path.replace(/^.*\/|\.css$/g, '')}`, css]),
);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Adds the chosen theme to the page, and removes the previous one. */
export const wearTheme = (theme: string) => sheet.replaceSync(themeFiles.get(theme) ?? '');
