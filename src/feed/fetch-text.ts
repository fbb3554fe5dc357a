import type { FeedEnvironment } from './feed-environment.js';
import { FeedError } from './feed-error.js';
import { networkError } from './network-error.js';
import { readBody } from './read-body.js';
import { isPassing, responseError, retryAfter } from './response-error.js';
import { late, sleep, within } from './within.js';

/** Limits in milliseconds, and how often a feed is asked for. */
export const limits = { total: 15_000, perTry: 8_000, tries: 3, backoff: 500 } as const;

export interface FeedText {
  text: string;
  /** Whether the server calls it a web page. */
  isPage: boolean;
}

/** A try that came to nothing. */
interface Failure {
  /** Absent where no answer came at all. */
  error?: FeedError;
  isPassing: boolean;
  /** Milliseconds that the server asks to wait. */
  after?: number | undefined;
}

/**
 * The text of a feed: up to three tries with full jitter between them, 15 seconds in all, besides
 * the time that the server itself asks to wait.
 *
 * @param signal ends it; what it then throws is of no account
 * @throws {FeedError}
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
  cache: RequestCache,
): Promise<FeedText> {
  let left: number = limits.total;
  for (let tries = 1; ; tries += 1) {
    const start = environment.now();
    const found = await within(Math.min(left, limits.perTry), signal, environment, (signal) =>
      tryOnce(url, signal, environment, cache),
    );
    if (found !== late && 'text' in found) return found;
    signal.throwIfAborted();
    const failure = found === late ? { error: tooSlow(url), isPassing: true } : found;
    const pause = environment.random() * limits.backoff * 2 ** tries;
    left -= environment.now() - start + (failure.after ? 0 : pause);
    if (!failure.isPassing || tries === limits.tries || left <= 0) {
      throw failure.error ?? (await networkError(url, signal, environment, limits.perTry));
    }
    await sleep(failure.after ?? pause, signal, environment);
  }
}

async function tryOnce(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
  cache: RequestCache,
): Promise<FeedText | Failure> {
  try {
    const response = await environment.fetch(url, { cache, credentials: 'same-origin', signal });
    if (!response.ok) {
      return {
        error: responseError(response, url),
        isPassing: isPassing(response.status),
        after: retryAfter(response, environment.now()),
      };
    }
    const text = await readBody(response, url);
    return { text, isPage: /html/.test(response.headers.get('content-type') ?? '') };
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof FeedError ? { error, isPassing: false } : { isPassing: true };
  }
}

function tooSlow(url: string): FeedError {
  return new FeedError(
    'too-slow',
    `The feed ${url} took too long. Make it smaller, or put it on a faster server.`,
    url,
  );
}
