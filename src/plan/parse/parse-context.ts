/** The default maximum number of issues, besides one that counts the rest. */
export const maxIssues = 100;

/** The state of parsing one document. */
export interface ParseContext {
  readonly issues: Issue[];
  /** The address that relative addresses are resolved against. */
  readonly base?: string | undefined;
  /** The goal and the objectives around the current part, from the outermost. */
  readonly parents: unknown[];
  /**
   * Adds an issue.
   *
   * @param path its place, such as `goals[2].progress`; empty for the whole document
   * @param severity `error` (the default) if a value is left out, `warning` if it is corrected or
   *   ignored
   */
  readonly report: (path: string, what: string, severity?: Issue['severity']) => undefined;
}

export function createParseContext(base?: string, limit = maxIssues): ParseContext {
  const issues: Issue[] = [];
  let more = 0;
  return {
    issues,
    base,
    parents: [],
    report(path, what, severity = 'error') {
      issues[Math.min(issues.length, limit)] =
        issues.length < limit
          ? { path, message: path ? `${path}: ${what}` : what, severity }
          : { path: '', message: `… and ${++more} more`, severity: 'warning' };
      return undefined;
    },
  };
}

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
