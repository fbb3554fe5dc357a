/** The style sheet of a complete page: the browser's fonts and colors, a readable line length, and print. */
export const pageStyles = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1em/1.55 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { margin: 1.6em 0 0.5em; line-height: 1.25; text-wrap: balance; }
h1 { margin-top: 0; }
p, ul, table { margin: 0.6em 0; }
ul { padding-inline-start: 1.4em; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-block: 0.3em; text-align: start; font-weight: 600; }
th, td { padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid color-mix(in oklab, currentColor 25%, transparent); text-align: start; vertical-align: top; }
tbody th { font-weight: inherit; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  li, tr { break-inside: avoid; }
  a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
}
`;
