import { withNullPrototype } from '../plan/null-prototype.js';
import { feedErrors } from './feed-errors.js';

/** What the feed layer needs from the page; tests bring their own clock and network. */
export interface FeedEnvironment {
  /** As the page's own. */
  fetch(url: string, options: RequestInit): Promise<Response>;
  /** As the page's own. */
  setTimeout(callback: () => void, milliseconds: number): number;
  /** As the page's own. */
  clearTimeout(timer: number | undefined): void;
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Whether the browser believes that there is a network. */
  isOnline(): boolean;
  /** Whether the page is hidden, such as in a background tab. */
  isHidden(): boolean;
  /**
   * Calls back whenever `isOnline` or `isHidden` may have changed.
   *
   * @returns how to stop
   */
  watch(callback: () => void): () => void;
  /** The origin of the page, as `https://example.org`; `null` in a sandbox. */
  origin(): string;
}

/** The page itself. */
export const browserEnvironment: FeedEnvironment = {
  // Without a prototype: a page may have polluted it with headers or another method.
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

/** Whether something can be read as a response; one from a polyfill or another frame can. */
function isResponse(value: unknown): value is Response {
  const { status, headers } = (value ?? {}) as Partial<Response>;
  return typeof status === 'number' && typeof headers?.get === 'function';
}

/**
 * Makes one request through the page's `fetch`, which scripts of the page may have replaced. The
 * browser's own never throws synchronously, and resolves to a response or rejects.
 *
 * @throws {DocumentError} `no-response` where `fetch` itself is at fault; otherwise its rejection
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
    // As if it had returned nothing.
  }
  const response = await pending;
  if (isResponse(response)) return response;
  throw feedErrors.noResponse();
}
