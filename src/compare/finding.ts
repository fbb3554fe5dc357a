/** The kind of change or warning. */
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

/** A change between two feeds, or something in the newer one that is probably wrong. */
export interface Finding {
  readonly code: FindingCode;
  /** `warning` if it is probably wrong, otherwise `change`. */
  readonly severity: 'change' | 'warning';
  /** Its place, such as `goals[2]`, in the newer feed; for a removed part, in the older one. */
  readonly path: string;
  /** The part's label and name, as "Goal 3: Teach". */
  readonly part: string;
  /** The message, without the name of the part. */
  readonly message: string;
}

/** Adds a finding about the part that is being compared. */
export type AddFinding = (
  code: FindingCode,
  severity: Finding['severity'],
  message: string,
) => void;
