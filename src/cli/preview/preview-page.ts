import { xml } from '../../static/xml.js';

export const previewStyles = `
:root { color-scheme: light dark; }
body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(16rem, 24rem); margin: 0; font: 1em/1.5 system-ui, sans-serif; }
main { grid-column: 1; grid-row: 1; padding: 2rem clamp(1rem, 4vw, 4rem); }
aside { grid-column: 2; grid-row: 1; padding: 1.5rem; border-inline-start: 1px solid color-mix(in oklab, currentColor 20%, transparent); overflow-wrap: anywhere; }
h2 { margin: 0 0 0.5em; font-size: 1.1em; }
ul { padding: 0; list-style: none; }
li { margin-block: 1em; padding-inline-start: 0.75em; border-inline-start: 4px solid; }
li p { margin: 0; }
.error { border-color: light-dark(#b3261e, #ff8a80); }
.warning { border-color: light-dark(#8a6100, #ffc658); }
@media (width < 50rem) {
  body { display: block; }
  aside { border-inline-start: 0; border-block-end: 1px solid; }
}
`;

/** The page: the plan in the element, and beside it the issues of the feed. */
export const previewPage = (name: string, feedAddress: string): string =>
  xml`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview of ${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<script type="module" src="library-goals.js"></script>
<script type="module" src="preview.js"></script>
</head>
<body>
<aside aria-labelledby="heading">
<h2 id="heading">${name}</h2>
<p id="summary" role="status"></p>
<ul id="issues"></ul>
</aside>
<main>
<library-goals src="${feedAddress}" heading-level="1" filterable><p>The plan is shown here as soon as the feed can be read.</p></library-goals>
</main>
</body>
</html>
`.text;
