import type { CheckedFeed } from '../../check/check-feed.js';
import { createFormats } from '../../locale/formats.js';

/** The number of errors and warnings. */
export function tally(feeds: readonly Pick<CheckedFeed, 'issues'>[]) {
  const issues = feeds.flatMap((feed) => feed.issues);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

const formats = createFormats('en');

/** "1 error", "2 errors". */
export const counted = (count: number, noun: string) =>
  `${formats.number(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A report as JSON. */
export const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
