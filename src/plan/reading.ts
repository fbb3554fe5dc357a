import type { Issue } from './issue.js';

/** How many issues are kept; one more counts the rest. */
export const maxIssues = 100;

/** The reading of one document: what there is to say of it, and where it comes from. */
export interface Reading {
  readonly issues: Issue[];
  /** What relative addresses are relative to. */
  readonly base?: string | undefined;
  /** Something is left out, unless it is but a warning: something is mended or ignored. */
  readonly report: (path: string, what: string, severity?: Issue['severity']) => void;
}

export function startReading(base?: string): Reading {
  const issues: Issue[] = [];
  let more = 0;
  return {
    issues,
    base,
    report(path, what, severity = 'error') {
      issues[Math.min(issues.length, maxIssues)] =
        issues.length < maxIssues
          ? { path, message: path ? `${path}: ${what}` : what, severity }
          : { path: '', message: `… and ${++more} more`, severity: 'warning' };
    },
  };
}

/** A value in the words of a message: short and on one line, whatever it is. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value && /^[fo]/.test(typeof value)) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}
