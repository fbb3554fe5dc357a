import type { BadgeVariant } from '../words/badge-label.js';
import type { LabelSource } from '../words/badge-subject.js';

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
