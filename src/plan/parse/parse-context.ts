import type { Issue } from './issue.js';

/** How many issues are kept unless more are asked for; one more counts the rest. */
export const maxIssues = 100;

/** What belongs to the parsing of one document. */
export interface ParseContext {
  readonly issues: Issue[];
  /** What relative addresses are relative to. */
  readonly base?: string | undefined;
  /** The goal and the objectives that are being read, from the top down. */
  readonly parents: unknown[];
  /**
   * Adds an issue.
   *
   * @param path where it is, such as `goals[2].progress`; empty for the whole document
   * @param severity `error` (the default) where something is left out, `warning` where it is corrected or ignored
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
