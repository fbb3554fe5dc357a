import { withNullPrototype } from '../plan/null-prototype.js';
import type { FeedEnvironment } from './feed-environment.js';

/**
 * Runs an asynchronous function with a time limit. It doesn't wait for the function to stop,
 * because a page may have replaced `fetch` by one that ignores its signal.
 *
 * @param limit the time limit in milliseconds
 * @returns the result, or undefined after the time limit
 * @throws the error of the function, or the reason of `signal`
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
 * Waits for a time.
 *
 * @param time milliseconds
 * @throws the reason of `signal` if it is aborted
 */
export const delay = (time: number, signal: AbortSignal, environment: FeedEnvironment) =>
  withTimeout(time, signal, environment, () => new Promise<never>(() => {}));
