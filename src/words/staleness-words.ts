import type { Staleness } from '../report/staleness.js';
import type { WordContext } from './word-context.js';

/** Explains in a sentence why progress may be out of date. */
export function stalenessWords({ words }: WordContext, { kind, date }: Staleness): string {
  if (kind === 'no-update-since') return words.noUpdateSince(date);
  return date.length === 10 ? words.periodEndedOn(date) : words.periodEndedIn(date);
}
