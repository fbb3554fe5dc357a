import type { PartStatus } from '../report/part-status.js';
import type { WordContext } from './word-context.js';

/** A status in the reader's language; the feed's own word as written; "no status yet" for none. */
export function statusWords(
  { words }: WordContext,
  { status, customStatus }: Partial<PartStatus>,
): string {
  return status ? words.statuses[status] : (customStatus ?? words.noStatus);
}
