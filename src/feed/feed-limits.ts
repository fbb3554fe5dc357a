import { maxItems } from '../plan/schema-kit.js';

/**
 * The limits on a feed: its size, the time it may take, and how often it is loaded.
 *
 * @example
 * ```js
 * import { feedLimits } from 'library-goals/feed';
 *
 * const mayBeLoaded = (size) => size <= feedLimits.bytes;
 * ```
 */
export const feedLimits = {
  /** The size of a feed, in bytes. */
  bytes: 5_000_000,
  /** The number of nested levels. */
  depth: 64,
  /** The number of items in one list. */
  items: maxItems,
  /** The time for all requests together, in milliseconds. */
  totalMs: 15_000,
  /** The time for one request, in milliseconds. */
  msPerTry: 8_000,
  /** The time to find out, after a timeout, whether the server requires a password, in milliseconds. */
  signInCheckMs: 2_000,
  /** The number of requests before an error is reported. */
  tries: 3,
  /** The longest pause after the first request, in milliseconds. It doubles with each request. */
  backoffMs: 500,
  /** The longest time in `Retry-After` that is respected, in milliseconds. */
  retryAfterMs: 30_000,
  /** The shortest interval between two loads, in seconds. */
  minRefreshSeconds: 30,
  /** The longest interval between two loads, in seconds. Timers don't allow more. */
  maxRefreshSeconds: Math.floor((2 ** 31 - 1) / 1000),
} as const;

/** A limit on the size of a feed. */
export type SizeLimit = 'bytes' | 'depth' | 'items';
