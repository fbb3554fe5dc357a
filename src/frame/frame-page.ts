import type { Plan } from '../plan/schema.js';
import { policyHash } from '../snapshot/policy-hash.js';
import { renderSnapshot, snapshotStyleHash } from '../snapshot/snapshot.js';
import { chosen, type PictureTheme, pictureThemes } from '../static/options.js';
import { Markup, xml } from '../static/xml.js';
import type { BadgeVariant } from '../words/badge-subject.js';
import { type FramePart, tagOf } from './frame-part.js';
import { frameStyles } from './frame-styles.js';
import { type FrameLanguage, frameTitle } from './frame-title.js';
import { heightScript } from './generated/height-script.js';

/** How a page for a frame is written. */
export interface FrameOptions extends FrameLanguage {
  /** The colors: `light` (the default), `dark`, or `auto` for those of the reader’s system. */
  readonly theme?: PictureTheme | undefined;
  /** The layout of a plan, as of the attribute `layout`. The compact page always has `accordion`. */
  readonly layout?: string | undefined;
  /** The look of a badge. Default: `pill`. */
  readonly variant?: BadgeVariant | undefined;
  /** Other attributes of the element, such as `{hide: 'vision'}`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** The accent color, `#rrggbb`. */
  readonly accent?: string | undefined;
  /** The address of the page, for search engines. */
  readonly url?: string | undefined;
  /** For a compact page: the address of the page with the whole plan, to be linked at the end. */
  readonly wholeUrl?: string | undefined;
  /** The address of the page’s oEmbed document, to be linked from the page. */
  readonly oembedUrl?: string | undefined;
  /** The feed, to be put into the page as data for programs. */
  readonly feed?: unknown;
}

/**
 * A page for a frame that shows a plan, a goal or a badge. It contains all it needs, so that it works in a sandboxed frame, which can’t load
 * anything, and its script reports its height to the page around it.
 *
 * @returns undefined if the plan doesn’t have the part
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { framePage, frameParts } from 'library-goals/snapshot';
 *
 * const pagesOf = (plan: Plan) => Promise.all(frameParts(plan).map((part) => framePage(plan, part)));
 * ```
 */
export async function framePage(
  plan: Plan,
  part: FramePart,
  options: FrameOptions = {},
): Promise<string | undefined> {
  const found = await frameTitle(plan, part, options);
  if (!found) return undefined;
  const { title, context } = found;
  const { language, direction } = context.words;
  const { url = '', wholeUrl = '', oembedUrl = '', feed, accent } = options;
  const styles = frameStyles(part, chosen('theme', options.theme, pictureThemes), accent);
  const snapshot = await snapshotOf(plan, part, options);
  const policy = await framePolicy(styles, snapshot);
  const link = (relation: string, type: string, href: string) =>
    href && xml`<link rel="${relation}"${type && xml` type="${type}"`} href="${href}">\n`;
  // WordPress looks for the oEmbed document in the first 150 kB only.
  return xml`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${link('alternate', 'application/json+oembed', oembedUrl)}${link('canonical', '', url)}<base target="_top">
<style>${new Markup(styles)}</style>
</head>
<body>
<main>
${new Markup(snapshot)}${wholeUrl && xml`<p><a href="${wholeUrl}">${context.words.wholePlan}</a></p>\n`}</main>
${feed === undefined ? '' : xml`<script type="application/json" id="feed">${new Markup(scriptJson(feed))}</script>\n`}<script>${new Markup(heightScript)}</script>
</body>
</html>
`.text;
}

/** What the compact page shows, so that few plans are higher than 1000 CSS pixels. */
const compactSections = 'title period goals';

function snapshotOf(plan: Plan, part: FramePart, options: FrameOptions): Promise<string> {
  const { kind, goal, objective, group } = part;
  const { language, asOf, layout, variant, attributes: more } = options;
  const ofKind: Record<FramePart['kind'], Readonly<Record<string, string | undefined>>> = {
    plan: { layout, hide: 'top' },
    compact: { layout: 'accordion', show: compactSections },
    goal: { goal },
    badge: { goal, objective, group, variant },
  };
  const attributes = Object.fromEntries(
    Object.entries({ ...ofKind[kind], ...more }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  return renderSnapshot(plan, { tag: tagOf(part), language, asOf, headingLevel: 1, attributes });
}

/** The policy that allows what such a page contains, and nothing else. */
async function framePolicy(styles: string, snapshot: string): Promise<string> {
  const hashes = [policyHash(styles), snapshotStyleHash(snapshot)];
  const sheets = (await Promise.all(hashes)).map((hash) => `'${hash}'`);
  return `default-src 'none'; script-src ${await scriptPolicy()}; style-src ${sheets.join(' ')}; img-src https: http: data:`;
}

/** The source for `script-src` that allows the script of the pages, with quotes. */
export const scriptPolicy = async (): Promise<string> => `'${await policyHash(heightScript)}'`;

/** In HTML, `</script>` would end the element, and `<!--` would change how it ends. */
const scriptJson = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
