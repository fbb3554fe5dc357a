import type { FeedError } from '../feed/feed-errors.js';
import type { Issue } from '../plan/parse/parse-context.js';
import type { Plan } from '../plan/schema.js';

/** The detail of `library-load`. */
export interface LibraryLoadDetail {
  /** The plan as it was read. */
  plan: Plan;
  /** The values that were corrected or left out while reading the feed. */
  issues: readonly Issue[];
  /** The feed's address; missing for a plan set as an object or written in the page. */
  url?: string | undefined;
}

/** The detail of `library-error`. */
export interface LibraryErrorDetail {
  /** Why the plan could not be loaded; its `message` says what to do. */
  error: FeedError;
}

/** The detail of `library-goal-toggle`. */
export interface LibraryGoalToggleDetail {
  /** The goal's id in the feed. */
  goal: string;
  /** Whether it is open now. */
  open: boolean;
}

declare global {
  // Events bubble to documents and windows, so they are declared for all event targets.
  interface GlobalEventHandlersEventMap {
    'library-load': CustomEvent<LibraryLoadDetail>;
    'library-error': CustomEvent<LibraryErrorDetail>;
    'library-goal-toggle': CustomEvent<LibraryGoalToggleDetail>;
  }
}

/** The events of the library's elements. */
export type LibraryEventMap = Pick<
  HTMLElementEventMap,
  'library-load' | 'library-error' | 'library-goal-toggle'
>;

/**
 * Dispatches an event that bubbles, also out of shadow roots.
 *
 * @param host the element that dispatches it
 */
export function send<Name extends keyof LibraryEventMap>(
  host: EventTarget,
  name: Name,
  detail: LibraryEventMap[Name]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
