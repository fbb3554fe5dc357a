import type { Staleness } from '../report/staleness.js';
import type { WordContext } from './word-context.js';

/** Why progress may be out of date, as a sentence. */
export function stalenessWords({ words }: WordContext, { kind, date }: Staleness): string {
  if (kind === 'no-update-since') return words.noUpdateSince(date);
  return date.length === 10 ? words.periodEndedOn(date) : words.periodEndedIn(date);
}
