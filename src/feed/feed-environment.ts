import { ownOnly } from '../plan/own-only.js';

/** What the feed layer needs of the page, so that tests can bring a clock and a network of their own. */
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
  /** Whether nobody looks at the page. */
  isHidden(): boolean;
  /** Calls back whenever `isOnline` or `isHidden` may have changed; returns how to stop. */
  watch(callback: () => void): () => void;
  /** The origin of the page, as `https://example.org`; `null` in a sandbox. */
  origin(): string;
}

/** The page itself. */
export const browserEnvironment: FeedEnvironment = {
  // Without a prototype, lest a page's polluted one adds headers or another method.
  fetch: (url, options) => fetch(url, ownOnly(options)),
  setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer),
  now: () => Date.now(),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  isHidden: () => document.hidden,
  watch(callback) {
    const stop = new AbortController();
    const options = ownOnly({ signal: stop.signal });
    document.addEventListener('visibilitychange', callback, options);
    addEventListener('online', callback, options);
    return () => stop.abort();
  },
  origin: () => self.origin,
};
