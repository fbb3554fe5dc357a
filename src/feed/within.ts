import type { FeedEnvironment } from './feed-environment.js';

/** What `within` gives where the time ran out. */
export const late = Symbol();

/**
 * Runs something that a signal can end, and ends it when `limit` milliseconds are over or `signal`
 * is aborted.
 *
 * @returns what it gives, or `late`
 * @throws whatever it throws before its time is over
 */
export async function within<Result>(
  limit: number,
  signal: AbortSignal,
  environment: FeedEnvironment,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | typeof late> {
  const own = new AbortController();
  const stop = () => own.abort();
  let isLate = false;
  const timer = environment.setTimeout(() => {
    isLate = true;
    stop();
  }, limit);
  signal.addEventListener('abort', stop);
  try {
    return await run(own.signal);
  } catch (error) {
    if (isLate) return late;
    throw error;
  } finally {
    environment.clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** Waits, unless `signal` ends it. */
export function sleep(milliseconds: number, signal: AbortSignal, environment: FeedEnvironment) {
  return new Promise<void>((resolve, reject) => {
    const stop = () => {
      environment.clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = environment.setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
