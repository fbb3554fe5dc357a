import type { Issue } from './issue.js';

/** How many issues are kept; the last of them counts the others. */
export const maxIssues = 100;

/** Collects what a reader has to say of a document. */
export interface Report {
  readonly issues: Issue[];
  /** Something is left out. */
  error(path: string, what: string): void;
  /** Something is mended or ignored. */
  warn(path: string, what: string): void;
  /** Whether more is only counted, so that nothing need be worked out for it. */
  isFull(): boolean;
}

/** A new, empty report. */
export function createReport(): Report {
  const issues: Issue[] = [];
  let more = 0;
  const add = (severity: Issue['severity']) => (path: string, what: string) => {
    if (issues.length < maxIssues) {
      issues.push({ path, message: path ? `${path}: ${what}` : what, severity });
    } else {
      issues[maxIssues] = { path: '', message: `… and ${++more} more`, severity: 'warning' };
    }
  };
  return {
    issues,
    error: add('error'),
    warn: add('warning'),
    isFull: () => issues.length >= maxIssues,
  };
}

/** A value in the words of a message: short, on one line, whatever it is. */
export function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'an object';
  const text = String(value);
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return typeof value === 'string' ? JSON.stringify(short) : short;
}
