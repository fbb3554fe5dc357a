import type { BadgeVariant } from '../words/badge-label.js';
import type { LabelSource } from '../words/badge-subject.js';

/** The colors of a picture; the first is the default, `auto` follows the reader's system. */
export const pictureThemes = ['light', 'dark', 'auto'] as const;
/** One of these. */
export type PictureTheme = (typeof pictureThemes)[number];

/** Which progress a badge shows, and how. */
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
  /** The look, as that of the element; default: `pill`. `compact` shows the figure without words. */
  readonly variant?: BadgeVariant | undefined;
  /** The colors of a picture: `light` (the default), `dark`, or `auto` for those of the reader's system. */
  readonly theme?: PictureTheme | undefined;
  /** The language to use, a BCP 47 tag. Default: the plan's language. */
  readonly language?: string | undefined;
  /** Shows the progress as it was known on this day, `YYYY-MM-DD`. Default: today. */
  readonly asOf?: string | undefined;
}
