import { maxItems } from '../plan/schema-kit.js';

/** The limits on a feed: its size, the time it may take, and how often it is loaded. */
export const feedLimits = {
  /** Bytes of the whole feed. */
  bytes: 5_000_000,
  /** Levels of nesting. */
  depth: 64,
  /** Items in one list. */
  items: maxItems,
  /** Milliseconds for all tries together. */
  totalMs: 15_000,
  /** Milliseconds for one try. */
  msPerTry: 8_000,
  /** Milliseconds to find out, after a timeout, whether the server asks visitors to sign in. */
  signInCheckMs: 2_000,
  /** Requests before giving up. */
  tries: 3,
  /** Milliseconds that the longest pause between tries starts from; it doubles with each try. */
  backoffMs: 500,
  /** The longest wait that a server can ask for with `Retry-After`, in milliseconds. */
  retryAfterMs: 30_000,
  /** The shortest time between two refreshes, in seconds. */
  minRefreshSeconds: 30,
  /** The longest time between two refreshes, in seconds: timers can't wait longer. */
  maxRefreshSeconds: Math.floor((2 ** 31 - 1) / 1000),
} as const;

/** A limit on the size of a feed. */
export type SizeLimit = 'bytes' | 'depth' | 'items';
