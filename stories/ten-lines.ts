/** A different look in ten lines of CSS, the same as in docs/theming.md. */
export const tenLines = `library-goals {
  --library-text: #f6eedd;
  --library-paper: #143529;
  --library-accent: #f0c05a;
  --library-heading-font: Georgia, 'Noto Serif', serif;
  --library-heading-weight: 400;
  --library-padding: 2em;
  --library-radius: 1.5em;
}
library-goals::part(goal-label) { letter-spacing: 0.12em; text-transform: uppercase; }`;
