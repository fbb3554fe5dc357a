import { withNullPrototype } from '../plan/null-prototype.js';
import { feedErrors } from './feed-errors.js';

/** The browser functions that loading a feed needs, so that tests can use their own clock and network. */
export interface FeedEnvironment {
  /** As the page's own. */
  fetch(url: string, options: RequestInit): Promise<Response>;
  /** As the page's own. */
  setTimeout(callback: () => void, milliseconds: number): number;
  /** As the page's own. */
  clearTimeout(timer: number | undefined): void;
  /** Milliseconds since the epoch. */
  now(): number;
  /** A random number, at least 0 and less than 1. */
  random(): number;
  /** Whether the browser is online. */
  isOnline(): boolean;
  /** Whether the page is hidden, for example in a background tab. */
  isHidden(): boolean;
  /**
   * Calls a function whenever `isOnline` or `isHidden` may have changed.
   *
   * @returns a function that stops this
   */
  watch(callback: () => void): () => void;
  /** The origin of the page, as `https://example.org`; `null` in a sandbox. */
  origin(): string;
}

/**
 * The functions of the page.
 *
 * @example
 * ```js
 * import { browserEnvironment, createFeedStore } from 'library-goals/feed';
 *
 * // Requests with the cookies of another origin.
 * const store = createFeedStore({
 *   ...browserEnvironment,
 *   fetch: (url, options) => fetch(url, { ...options, credentials: 'include' }),
 * });
 * ```
 */
export const browserEnvironment: FeedEnvironment = {
  // The options have no prototype, because a page may have added a property such as `headers` to `Object.prototype`.
  fetch: (url, options) => fetch(url, withNullPrototype(options)),
  setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer),
  now: () => Date.now(),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  isHidden: () => document.hidden,
  watch(callback) {
    const stop = new AbortController();
    const options = withNullPrototype({ signal: stop.signal });
    document.addEventListener('visibilitychange', callback, options);
    addEventListener('online', callback, options);
    return () => stop.abort();
  },
  origin: () => self.origin,
};

/** Whether a value can be used as a response, including one of a polyfill or another frame. */
function isResponse(value: unknown): value is Response {
  const { status, headers } = (value ?? {}) as Partial<Response>;
  return typeof status === 'number' && typeof headers?.get === 'function';
}

/**
 * Requests an address with the page's `fetch` function, which scripts may have replaced by one
 * that throws or returns something else.
 *
 * @throws {DocumentError} `no-response` if `fetch` itself fails or returns no response; otherwise
 *   the error that it rejects with
 */
export async function request(
  url: string,
  options: RequestInit,
  environment: FeedEnvironment,
): Promise<Response> {
  let pending: Promise<unknown> | undefined;
  try {
    pending = environment.fetch(url, options);
  } catch {
    // Handled like a `fetch` that returns nothing.
  }
  const response = await pending;
  if (isResponse(response)) return response;
  throw feedErrors.noResponse();
}
