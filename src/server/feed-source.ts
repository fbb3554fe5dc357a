import { feedLimits } from '../feed/feed-limits.js';
import { parseJson } from '../feed/json.js';
import { readBody } from '../feed/fetch-text.js';
import { parsePlan } from '../plan/parse-plan.js';
import type { Plan } from '../plan/schema.js';

/** A feed as it was last read. */
export interface ReadFeed {
  readonly text: string;
  readonly plan: Plan;
}

/** Reads a feed again when it is older than `maxAgeMs`; if that fails, the last good one is returned. */
export function feedSource(url: string, maxAgeMs: number, load: typeof fetch) {
  let last: ReadFeed | undefined;
  let due = 0;
  let reading: Promise<ReadFeed> | undefined;
  const read = async (): Promise<ReadFeed> => {
    const response = await load(url, { signal: AbortSignal.timeout(feedLimits.msPerTry) });
    if (!response.ok) throw new Error(`The feed answered with the status ${response.status}.`);
    const text = await readBody(response);
    const { plan } = parsePlan(parseJson(text), { base: url });
    if (!plan) throw new Error('The feed isn’t a plan.');
    return { text, plan };
  };
  return async (): Promise<ReadFeed> => {
    if (last && Date.now() < due) return last;
    reading ??= read().finally(() => (reading = undefined));
    try {
      last = await reading;
    } catch (error) {
      if (!last) throw error;
    }
    // A feed that can’t be read isn’t requested again each time either.
    due = Date.now() + maxAgeMs;
    return last;
  };
}
