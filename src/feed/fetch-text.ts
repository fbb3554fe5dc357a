import { type FeedEnvironment, request } from './feed-environment.js';
import { DocumentError, feedErrors } from './feed-errors.js';
import { feedLimits } from './feed-limits.js';
import { createJsonWatch } from './json.js';
import { networkError, timeoutError } from './no-answer.js';
import { delay, withTimeout } from './with-timeout.js';

export interface FeedText {
  text: string;
  /** Whether the server's Content-Type is that of a web page. */
  isPage: boolean;
}

/** A failed request. */
interface Failure {
  text?: never;
  /** Undefined if there was no response. */
  error: DocumentError | undefined;
  /**
   * How long the server asks to wait, in milliseconds; 0 if it doesn't say, undefined if another
   * request can't help.
   */
  wait: number | undefined;
}

const failure = (error: DocumentError | undefined, wait?: number): Failure => ({
  text: undefined as never,
  error,
  wait,
});

/**
 * Requests the text of a feed: up to three times with full jitter between the requests, for at
 * most 15 seconds in total, plus `Retry-After` and the time to find out why the server didn't
 * respond.
 *
 * @param url the absolute address of the feed
 * @param signal aborts the request; the error thrown then can be ignored
 * @throws {DocumentError} if the feed can't be loaded
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
  cache: RequestCache,
): Promise<FeedText> {
  let left: number = feedLimits.totalMs;
  for (let tries = 1; ; tries += 1) {
    const start = environment.now();
    let isAnswered = false as boolean;
    const onAnswer = () => (isAnswered = true);
    const limit = Math.min(left, feedLimits.msPerTry);
    const found = await withTimeout(limit, signal, environment, (signal) =>
      tryOnce(url, { cache, signal }, environment, onAnswer),
    );
    if (found?.text !== undefined) return found;
    left -= environment.now() - start;
    const { error, wait } = found ?? failure(isAnswered ? feedErrors.slowBody() : undefined, 0);
    const pause = wait || environment.random() * feedLimits.backoffMs * 2 ** tries;
    const counted = wait ? 0 : pause;
    if (wait === undefined || tries === feedLimits.tries || left <= counted) {
      if (error) throw error;
      throw found
        ? await networkError(url, signal, environment, Math.min(left, feedLimits.msPerTry))
        : await timeoutError(url, signal, environment);
    }
    left -= counted;
    await delay(pause, signal, environment);
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
    response = await request(url, { ...options, credentials: 'same-origin' }, environment);
    onAnswer();
    const { ok, status, headers } = response;
    if (!ok) return failure(feedErrors.status(status), retryWait(response, environment.now()));
    const text = await readBody(response);
    return { text, isPage: /html/.test(headers.get('content-type') ?? '') };
  } catch (error) {
    if (error instanceof DocumentError) return failure(error);
    return failure(response && feedErrors.brokenOff(), 0);
  }
}

/**
 * How long to wait before another request, in milliseconds, at most 30 seconds.
 *
 * @returns the time in `Retry-After` (seconds or a date); 0 if the server doesn't say; undefined
 *   if another request can't help
 * @see https://httpwg.org/specs/rfc9110.html#field.retry-after
 */
function retryWait({ status, headers }: Response, now: number): number | undefined {
  if (status !== 408 && status !== 429 && status < 500) return undefined;
  const value = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait > 0 ? Math.min(wait, feedLimits.retryAfterMs) : 0;
}

/**
 * Returns UTF-16 if the text has such a byte order mark, as some spreadsheets and editors save it;
 * otherwise UTF-8.
 *
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
function encodingOf(first: number | undefined): string {
  return first === 0xff ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8';
}

/**
 * Reads the text of a response in pieces, and stops as soon as it exceeds a limit.
 *
 * @throws {DocumentError} `too-large`; otherwise the error of the stream
 */
export async function readBody({ headers, body }: Response): Promise<string> {
  if (Number(headers.get('content-length')) > feedLimits.bytes) throw feedErrors.tooLarge('bytes');
  const reader = body?.getReader();
  const watch = createJsonWatch();
  let decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let isDone = !reader; !isDone;) {
    const { done, value } = await reader!.read();
    if (!bytes) decoder = new TextDecoder(encodingOf(value?.[0]));
    bytes += value?.length ?? 0;
    const piece = decoder.decode(value, { stream: !done });
    const exceeded = bytes > feedLimits.bytes ? 'bytes' : watch(piece);
    if (exceeded) throw feedErrors.tooLarge(exceeded);
    text += piece;
    isDone = done;
  }
  return text;
}
