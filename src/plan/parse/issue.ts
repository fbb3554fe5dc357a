/** A problem in a feed: something that was left out, corrected or could not be read, described for its editor. */
export interface Issue {
  /** Where, as `goals[2].progress`; empty for the whole document. */
  path: string;
  /** The whole sentence, beginning with the path. */
  message: string;
  /** An error where something can't be shown; a warning for what is only worth mending. */
  severity: 'error' | 'warning';
}
