import type { LabelSource } from '../words/badge-subject.js';

/** The looks of a picture; the first is the default. */
export const pictureVariants = ['full', 'compact'] as const;
/** One of these looks. */
export type PictureVariant = (typeof pictureVariants)[number];

/** Whose progress a picture tells, to whom. */
export interface BadgeOptions {
  /** The goal's id in the feed; absent for the whole plan. */
  readonly goal?: string | undefined;
  /** The id of one of that goal's objectives. */
  readonly objective?: string | undefined;
  /** The label instead of the feed's; if empty, the badge shows none, and only its sentence has the feed's. */
  readonly label?: string | undefined;
  /** Where the feed's label comes from: `label` ("Goal 3") or `name`, which for the whole plan is its title. */
  readonly labelFrom?: LabelSource | undefined;
  /** `compact` shows the figure without words. */
  readonly variant?: PictureVariant | undefined;
  /** The reader's language, BCP 47; absent for the plan's own. */
  readonly language?: string | undefined;
  /** The day for which to tell it, `YYYY-MM-DD`; absent for today. An earlier one replays what was known then. */
  readonly asOf?: string | undefined;
}
