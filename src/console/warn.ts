import { RecentMap } from '../cache/recent-map.js';
import { textHash } from '../cache/text-hash.js';

/** Codes contain text from pages and feeds, of any length: only the hashes of the latest are kept. */
const reported = new RecentMap<number, true>(1000);

/**
 * Reports to the console something that an editor can correct.
 *
 * @param code identifies the warning: each is given once, unless a thousand others have come since
 */
export function warn(code: string, message: string): void {
  const hash = textHash(code);
  if (reported.get(hash)) return;
  reported.set(hash, true);
  console.warn(`library-goals: ${message}`);
}
