import { ask } from './ask.js';
import type { FeedEnvironment } from './feed-environment.js';
import { FeedError } from './feed-error.js';
import { feedFault } from './feed-fault.js';
import { networkError, silenceError } from './no-answer.js';
import { readBody } from './read-body.js';
import { askAdministrator, responseError, retryWait } from './response-error.js';
import { forever, within } from './within.js';

/** Limits in milliseconds, and how often a feed is asked for. */
export const limits = { total: 15_000, perTry: 8_000, tries: 3, backoff: 500 } as const;

export interface FeedText {
  text: string;
  /** Whether the server calls it a web page. */
  isPage: boolean;
}

/** A try that came to nothing. */
interface Failure {
  text?: never;
  /** Undefined where no answer came at all. */
  error: FeedError | undefined;
  /** Milliseconds that the server asks to wait, 0 for any; undefined where another try is no use. */
  wait: number | undefined;
}

const fail = (error: FeedError | undefined, wait?: number): Failure => ({
  text: undefined as never,
  error,
  wait,
});

const tooSlow = (url: string) =>
  feedFault('too-slow', 'took too long. Make it smaller, or put it on a faster server.', url);

/**
 * The text of a feed: up to three tries with full jitter between them, 15 seconds in all, besides
 * the time that the server itself asks to wait, and a moment to find out why it was silent.
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
    let isAnswered = false as boolean;
    const onAnswer = () => (isAnswered = true);
    const found = await within<FeedText | Failure | undefined>(
      Math.min(left, limits.perTry),
      signal,
      environment,
      (signal) => tryOnce(url, { cache, signal }, environment, onAnswer),
      undefined,
    );
    if (found?.text !== undefined) return found;
    left -= environment.now() - start;
    const { error, wait } = found ?? fail(isAnswered ? tooSlow(url) : undefined, 0);
    const pause = wait || environment.random() * limits.backoff * 2 ** tries;
    const counted = wait ? 0 : pause;
    if (wait === undefined || tries === limits.tries || left <= counted) {
      throw (
        error ??
        (await (found
          ? networkError(url, signal, environment, Math.min(left, limits.perTry))
          : silenceError(url, signal, environment)))
      );
    }
    left -= counted;
    await within(pause, signal, environment, forever, undefined);
  }
}

async function tryOnce(
  url: string,
  options: RequestInit,
  environment: FeedEnvironment,
  onAnswer: () => void,
): Promise<FeedText | Failure> {
  let response: Response | undefined;
  try {
    response = await ask(url, { ...options, credentials: 'same-origin' }, environment);
    onAnswer();
    const { ok, status, headers } = response;
    if (!ok) return fail(responseError(status, url), retryWait(response, environment.now()));
    const text = await readBody(response, url);
    return { text, isPage: /html/.test(headers.get('content-type') ?? '') };
  } catch (error) {
    return error instanceof FeedError
      ? fail(error)
      : fail(
          response &&
            feedFault('server-trouble', `broke off before its end. ${askAdministrator}`, url),
          0,
        );
  }
}
