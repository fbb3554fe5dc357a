import { readFileSync, writeFileSync } from 'node:fs';

// Adds what React renders on a server to the page that it hydrates in the browser.
const built = new URL('../node_modules/.built/', import.meta.url);
const { render } = await import(new URL('react-on-server/server.js', built));
const page = new URL('react-server/index.html', built);
const empty = '<div id="app"></div>';
const html = readFileSync(page, 'utf8');
if (!html.includes(empty)) throw new Error(`${page}: the place for the rendered markup is missing`);
writeFileSync(
  page,
  html.replace(empty, () => empty.replace('><', `>${render()}<`)),
);
