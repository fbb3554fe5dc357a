// As they are: Vite would rewrite `light-dark()` for older browsers, in a way that knows nothing of shadow roots.
const files = import.meta.glob<string>('../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The style sheets in `src/themes/`, by the name that the toolbar has for them. */
export const themeFiles = new Map(
  Object.entries(files).map(([path, css]) => [`theme-${path.replace(/^.*\/|\.css$/g, '')}`, css]),
);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Puts the chosen theme on the page, and takes the one before away. */
export const wearTheme = (theme: string) => sheet.replaceSync(themeFiles.get(theme) ?? '');
