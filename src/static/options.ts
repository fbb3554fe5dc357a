import { warn } from '../console/warn.js';
import { partFinder } from '../plan/part-finder.js';
import type { BadgeVariant, LabelSource } from '../words/badge-subject.js';

/** The themes of an image. The first is the default; `auto` follows the reader's system. */
export const pictureThemes = ['light', 'dark', 'auto'] as const;
/** One of these themes. */
export type PictureTheme = (typeof pictureThemes)[number];

/** The options of a badge. */
export interface BadgeOptions {
  /** The goal's id in the feed. Default: the whole plan. */
  readonly goal?: string | undefined;
  /** An objective: its id, at any level of that goal, or its path, such as `2.3.1`, for which `goal` isn’t needed. */
  readonly objective?: string | undefined;
  /** The id of a group of goals, without `goal` and `objective`. */
  readonly group?: string | undefined;
  /** Replaces the feed's label. If empty, no label is shown, and only the sentence has the feed's. */
  readonly label?: string | undefined;
  /** What to use as the label: `label` ("Goal 3") or `name`, which for the whole plan is its title. */
  readonly labelFrom?: LabelSource | undefined;
  /**
   * The appearance, as for the element. Default: `pill`. `compact` shows only the status icon and
   * the percentage.
   */
  readonly variant?: BadgeVariant | undefined;
  /** The theme of an image: `light` (the default), `dark`, or `auto` for that of the reader's system. */
  readonly theme?: PictureTheme | undefined;
  /** The language to use, a BCP 47 tag. Default: the plan's language. */
  readonly language?: string | undefined;
  /** Shows the progress as it was known on this day, `YYYY-MM-DD`. Default: today. */
  readonly asOf?: string | undefined;
}

/** The options of documents. */
export interface PlanOptions {
  /** The language to use, a BCP 47 tag. Default: the plan's language. */
  readonly language?: string | undefined;
  /** Shows the plan as it was known on this day, `YYYY-MM-DD`. Default: today. */
  readonly asOf?: string | undefined;
  /** The level of the outermost heading, from 1 to 6. Default: 1 for a page, 2 for a part of one. */
  readonly headingLevel?: number | undefined;
}

/** The options of a complete page. */
export interface PageOptions extends PlanOptions {
  /** The address of the page, for search engines and social networks. */
  readonly url?: string | undefined;
  /** The address of the same plan as Markdown, to be linked from the page. */
  readonly markdownUrl?: string | undefined;
}

/**
 * Returns the value of an option that allows only certain words. Default: the first. Any other
 * word is reported in the console.
 */
export function chosen<Word extends string>(
  option: string,
  given: unknown,
  allowed: readonly [Word, ...Word[]],
): Word {
  const wanted = givenText(given);
  const found = allowed.find((word) => word === wanted);
  if (wanted && !found) {
    warn(
      `${option} ${wanted}`,
      `${option}: "${wanted}" is unknown. Write one of: ${allowed.join(', ')}.`,
    );
  }
  return found ?? allowed[0];
}

/** Converts an option to text without surrounding spaces; `null` is empty. */
export const givenText = (given: unknown) => `${(given ?? '') as string}`.trim();

/** Finds the part of a plan that an option names, and warns if the plan has no such part. */
export const findPart = partFinder((option, id, problem) =>
  warn(`${option}: ${id}`, `${option}: "${id}": ${problem}`),
);
