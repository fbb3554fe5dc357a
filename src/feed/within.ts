import { ownOnly } from '../plan/own-only.js';
import type { FeedEnvironment } from './feed-environment.js';

/**
 * Runs something, and ends it by its own signal when `limit` milliseconds are over or `signal` is
 * aborted. It doesn't wait for it to obey: pages may have wrapped `fetch` in something deaf.
 *
 * @returns what it gives, or `late` where the time ran out
 * @throws whatever it throws before its time is over; the reason of `signal`
 */
export async function within<Result>(
  limit: number,
  signal: AbortSignal,
  environment: FeedEnvironment,
  run: (signal: AbortSignal) => Promise<Result>,
  late: Result,
): Promise<Result> {
  const own = new AbortController();
  let timer: number | undefined;
  try {
    signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
      timer = environment.setTimeout(() => resolve(late), limit);
      signal.addEventListener(
        'abort',
        () => reject(signal.reason as Error),
        ownOnly({ signal: own.signal }),
      );
      run(own.signal).then(resolve, reject);
    });
  } finally {
    environment.clearTimeout(timer);
    own.abort();
  }
}

/** Something that never ends by itself: `within` a time, it is a pause. */
export const forever = () => new Promise<undefined>(() => {});
