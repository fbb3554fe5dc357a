import type { Plan } from '../plan/schema.js';
import { Markup, xml } from '../static/xml.js';
import type { NamedFrame } from './frame-part.js';
import { type FrameLanguage, frameTitle } from './frame-title.js';
import { firstHeights } from './oembed.js';

/** Where a page and its oEmbed document will be, if that is known. */
export interface FrameAddress {
  /** The absolute address of the page. */
  readonly url?: string;
  /** The absolute address of its oEmbed document. */
  readonly oembedUrl?: string;
}

/** A page in the list. */
export interface ListedFrame extends NamedFrame, FrameAddress {}

const styles = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; font: 1em/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
li { margin-block: 1.5rem; }
code { display: block; margin-top: 0.4rem; user-select: all; }
`;

/** A page, for editors, that lists the pages for frames with the code to copy. */
export async function framesPage(
  plan: Plan,
  frames: readonly ListedFrame[],
  options: FrameLanguage,
): Promise<string> {
  const items: Markup[] = [];
  for (const frame of frames) {
    const found = await frameTitle(plan, frame, options);
    if (found) items.push(itemOf(frame, found.title, found.context.words.language));
  }
  return xml`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pages for frames</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<main>
<h1>Pages for frames</h1>
<p>In WordPress, paste the address into a line of its own. Elsewhere, paste the HTML. To let frames adapt their height on your own pages, load frame-loader.js there.</p>
<ul>
${items}</ul>
</main>
</body>
</html>
`.text;
}

function itemOf({ name, kind, url }: ListedFrame, title: string, language: string): Markup {
  const file = `${encodeURIComponent(name)}.html`;
  const code = xml`<iframe src="${url ?? file}" title="${title}" width="100%" height="${firstHeights[kind]}" style="border: 0"></iframe>`;
  return xml`<li><a href="${file}" lang="${language}" dir="auto">${title}</a>${kind === 'compact' ? ' (compact)' : ''}
${url ? xml`<code>${url}</code>\n` : ''}<code>${code.text}</code></li>
`;
}
