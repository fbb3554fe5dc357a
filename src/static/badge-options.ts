/** Whose progress a picture tells, to whom. */
export interface BadgeOptions {
  /** The goal's id in the feed; absent for the whole plan. */
  readonly goal?: string | undefined;
  /** The id of one of that goal's objectives. */
  readonly objective?: string | undefined;
  /** What to call it instead of the feed's label. */
  readonly label?: string | undefined;
  /** The reader's language, BCP 47; absent for the plan's own. */
  readonly language?: string | undefined;
  /** The day for which to tell it, `YYYY-MM-DD`; absent for today. An earlier one replays what was known then. */
  readonly asOf?: string | undefined;
}
