/** What kind of change or doubt it is. */
export type FindingCode =
  | 'added'
  | 'changed'
  | 'status-changed'
  | 'progress-changed'
  | 'renamed'
  | 'vanished'
  | 'id-reused'
  | 'status-backwards'
  | 'progress-backwards'
  | 'figure-backwards'
  | 'figure-rewritten'
  | 'no-new-date'
  | 'only-new-date'
  | 'begun-late'
  | 'begun-early'
  | 'overdue';

/** What changed between two feeds, or looks wrong in the newer one. */
export interface Finding {
  readonly code: FindingCode;
  /** A warning where it looks wrong; a change is only told. */
  readonly severity: 'change' | 'warning';
  /** Where, as `goals[2]`: in the newer feed, or in the older one for what is gone. */
  readonly path: string;
  /** The part's label and name, as "Goal 3: Teach". */
  readonly part: string;
  /** What happened, without the part. */
  readonly message: string;
}
