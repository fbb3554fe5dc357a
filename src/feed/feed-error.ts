import type { Issue } from '../plan/parse/issue.js';

/** Why a plan could not be had. */
export type FeedErrorCode =
  /** The element names no plan. */
  | 'no-source'
  | 'wrong-address'
  /** An http feed on an https page. */
  | 'mixed-content'
  | 'not-found'
  | 'access-denied'
  | 'server-trouble'
  | 'too-slow'
  | 'too-large'
  | 'not-json'
  /** A page where JSON should be. */
  | 'html'
  | 'not-a-plan'
  | 'unsupported-version'
  /** Another site that doesn't let this page read it, or a redirect that leads to no answer. */
  | 'blocked'
  /** The page's own `fetch` gave nothing that can be read as a response. */
  | 'no-response'
  | 'unreachable'
  | 'offline';

/** Thrown only in `feed/`; its message says what happened and what to do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    message: string,
    /** The feed's address, where there is one. */
    readonly url?: string,
    /** What the reader of the plan found. */
    readonly issues: readonly Issue[] = [],
  ) {
    super(message);
  }
}
