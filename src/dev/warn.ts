import { RecentMap } from '../cache/recent-map.js';
import { textHash } from '../cache/text-hash.js';

/** Codes hold what pages and feeds say, of any length: only their hashes are kept, and only of the latest. */
const said = new RecentMap<number, true>(1000);

/** Tells the console something that an editor should mend: once per `code`, unless a thousand others came in between. */
export function warn(code: string, message: string): void {
  const hash = textHash(code);
  if (said.get(hash)) return;
  said.set(hash, true);
  console.warn(`library-goals: ${message}`);
}
