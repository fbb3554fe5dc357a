import { withNullPrototype } from '../plan/null-prototype.js';
import type { FeedEnvironment } from './feed-environment.js';

/**
 * Runs something, and aborts it when its time is over or `signal` is aborted. It doesn't wait for it
 * to stop: pages may have wrapped `fetch` in something that ignores its signal.
 *
 * @param limit milliseconds
 * @returns the result, or undefined on timeout
 * @throws whatever it throws in time; the reason of `signal`
 */
export async function withTimeout<Result>(
  limit: number,
  signal: AbortSignal,
  environment: FeedEnvironment,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | undefined> {
  const ended = new AbortController();
  let timer: number | undefined;
  try {
    signal.throwIfAborted();
    return await new Promise<Result | undefined>((resolve, reject) => {
      timer = environment.setTimeout(() => resolve(undefined), limit);
      signal.addEventListener(
        'abort',
        () => reject(signal.reason as Error),
        withNullPrototype({ signal: ended.signal }),
      );
      run(ended.signal).then(resolve, reject);
    });
  } finally {
    environment.clearTimeout(timer);
    ended.abort();
  }
}

/**
 * Waits.
 *
 * @param time milliseconds
 * @throws the reason of `signal`
 */
export const delay = (time: number, signal: AbortSignal, environment: FeedEnvironment) =>
  withTimeout(time, signal, environment, () => new Promise<never>(() => {}));
