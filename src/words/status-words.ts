import type { PartStatus } from '../report/part-status.js';
import type { WordContext } from './word-context.js';

/** The status in the reader's language; a custom status as written; "No status yet" for none. */
export function statusWords(
  { words }: WordContext,
  { status, customStatus }: Partial<PartStatus>,
): string {
  return status ? words.statuses[status] : (customStatus ?? words.noStatus);
}
