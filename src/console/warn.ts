import { RecentMap } from '../cache/recent-map.js';
import { textHash } from '../cache/text-hash.js';

/** Codes contain text of any length from pages and feeds, so only the hashes of recent ones are stored. */
const reported = new RecentMap<number, true>(1000);

/**
 * Warns in the console about something that an editor can correct.
 *
 * @param code identifies the warning; a warning is repeated only after a thousand others
 * @param message a sentence that says what is wrong and how to fix it
 */
export function warn(code: string, message: string): void {
  const hash = textHash(code);
  if (reported.get(hash)) return;
  reported.set(hash, true);
  console.warn(`library-goals: ${message}`);
}
