/**
 * A problem in a feed: a value that was left out, corrected or could not be read, described for
 * the feed's editor.
 */
export interface Issue {
  /** The place in the feed, such as `goals[2].progress`; empty for the whole document. */
  path: string;
  /** The message, which begins with the path. */
  message: string;
  /** `error` if something isn't shown; `warning` if it is shown but should be corrected. */
  severity: 'error' | 'warning';
}
