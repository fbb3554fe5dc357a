import type { PictureTheme } from '../../static/options.js';
import { Markup, xml } from '../../static/xml.js';

/** A badge in the list. */
export interface ListedBadge {
  readonly file: string;
  /** Its text alternative. */
  readonly text: string;
}

const styles = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; font: 1em/1.5 system-ui, sans-serif; }
li { margin-block: 1.5rem; }
img { display: block; max-width: 100%; }
code { display: block; margin-top: 0.4rem; overflow-wrap: anywhere; user-select: all; }
`;

/** The text of an image in Markdown. */
const markdown = (text: string) => text.replace(/[\\`*_[\]<>&|~$#]/g, '\\$&').replace(/\s+/g, ' ');

/**
 * A page that shows each badge with the markup to copy. Images are placed on the baseline; the
 * style moves them down so that their text is on it.
 */
export function badgesPage(badges: readonly ListedBadge[], theme: PictureTheme): string {
  const items = badges.map(({ file, text }) => {
    const address = encodeURIComponent(file);
    const tag = xml`<img src="${address}" alt="${text}" style="vertical-align: -5px">`.text;
    return xml`<li><img src="${address}" alt="${text}">
<code>${tag}</code>
<code>![${markdown(text)}](${address})</code></li>
`;
  });
  return xml`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Badges</title>
<style>${new Markup(styles)}${theme === 'auto' ? '' : new Markup(`:root { color-scheme: ${theme}; }\n`)}</style>
</head>
<body>
<h1>Badges</h1>
<p>Copy the HTML or the Markdown under a badge. Each badge is also here as a .json file for shields.io.</p>
<ul>
${items}</ul>
</body>
</html>
`.text;
}
