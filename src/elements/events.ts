import type { FeedError } from '../feed/feed-errors.js';
import type { Issue } from '../plan/parse/issue.js';
import type { Plan } from '../plan/schema.js';

/** What `library-load` tells. */
export interface LibraryLoadDetail {
  /** The plan as it was read. */
  plan: Plan;
  /** What was mended or left out while reading the feed. */
  issues: readonly Issue[];
  /** The feed's address; absent for a plan given as an object or in the page. */
  url?: string | undefined;
}

/** What `library-error` tells. */
export interface LibraryErrorDetail {
  /** Why there is no plan; its `message` says what to do. */
  error: FeedError;
}

/** What `library-goal-toggle` tells. */
export interface LibraryGoalToggleDetail {
  /** The goal's id in the feed. */
  goal: string;
  /** Whether it is open now. */
  open: boolean;
}

declare global {
  // What elements, documents and windows have in common: the events bubble to all of them.
  interface GlobalEventHandlersEventMap {
    'library-load': CustomEvent<LibraryLoadDetail>;
    'library-error': CustomEvent<LibraryErrorDetail>;
    'library-goal-toggle': CustomEvent<LibraryGoalToggleDetail>;
  }
}

/** The library's own events. */
export type LibraryEventMap = Pick<
  HTMLElementEventMap,
  'library-load' | 'library-error' | 'library-goal-toggle'
>;

/** Sends one of the library's events; it bubbles, out of shadow roots too. */
export function send<Name extends keyof LibraryEventMap>(
  host: EventTarget,
  name: Name,
  detail: LibraryEventMap[Name]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
