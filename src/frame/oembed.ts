import type { Plan } from '../plan/schema.js';
import { oneLine } from '../static/page-title.js';
import { xml } from '../static/xml.js';
import type { FramePart } from './frame-part.js';
import { type FrameLanguage, frameTitle } from './frame-title.js';

/**
 * An oEmbed document of the type `rich`.
 *
 * @see https://oembed.com/
 */
export interface OEmbed {
  /** The version of oEmbed. */
  readonly version: '1.0';
  /** That it has markup to show. */
  readonly type: 'rich';
  /** What is shown. */
  readonly title: string;
  /** The organization that the plan is of. */
  readonly provider_name?: string;
  /** Its address. */
  readonly provider_url?: string;
  /** How long the document may be kept, in seconds. */
  readonly cache_age: number;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  /** The frame, and before it a link for places where frames don’t work. */
  readonly html: string;
}

/** How an oEmbed document is written. */
export interface OEmbedOptions extends FrameLanguage {
  /** The absolute address of the page, to which the link leads. */
  readonly url: string;
  /** The absolute address of the page in the frame. Default: `url`. */
  readonly frameUrl?: string | undefined;
  /** The greatest width, in CSS pixels. Default: 600. */
  readonly maxWidth?: number | undefined;
  /** The greatest height, in CSS pixels. */
  readonly maxHeight?: number | undefined;
}

/** The width of a frame whose page doesn’t say another, in CSS pixels. */
const usualWidth = 600;

/** The height that a frame has until its page has reported the right one, in CSS pixels. */
export const firstHeights: Readonly<Record<FramePart['kind'], number>> = {
  plan: 900,
  compact: 700,
  goal: 300,
  badge: 40,
};

/**
 * The oEmbed document of a page for a frame; undefined if the plan doesn’t have the part.
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { frameParts, oembed } from 'library-goals/snapshot';
 *
 * const documentOf = (plan: Plan) =>
 *   oembed(plan, frameParts(plan)[0], { url: 'https://library.example/frames/plan.html' });
 * ```
 */
export async function oembed(
  plan: Plan,
  part: FramePart,
  options: OEmbedOptions,
): Promise<OEmbed | undefined> {
  const found = await frameTitle(plan, part, options);
  if (!found) return undefined;
  const { title, context } = found;
  const { url, frameUrl = url, maxWidth = usualWidth, maxHeight = Infinity } = options;
  const organization = context.plan.organization;
  const name = oneLine(context, organization?.name);
  const width = Math.min(usualWidth, maxWidth);
  const height = Math.min(firstHeights[part.kind], maxHeight);
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(name ? { provider_name: name } : {}),
    ...(organization?.url ? { provider_url: organization.url } : {}),
    cache_age: 86_400,
    width,
    height,
    html: frameCode({ title, url, frameUrl, width, height }),
  };
}

/** A link, and the frame that systems show instead of it once it has reported its height. */
const frameCode = (frame: {
  readonly title: string;
  readonly url: string;
  readonly frameUrl: string;
  readonly width: number;
  readonly height: number;
}): string =>
  xml`<blockquote><a href="${frame.url}">${frame.title}</a></blockquote><iframe src="${frame.frameUrl}" title="${frame.title}" width="${frame.width}" height="${frame.height}" frameborder="0"></iframe>`
    .text;
