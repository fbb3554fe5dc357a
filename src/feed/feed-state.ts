import type { Issue } from '../plan/parse/issue.js';
import type { Plan } from '../plan/schema.js';
import type { FeedError } from './feed-error.js';

interface Loaded {
  plan: Plan;
  /** What was mended or left out while reading it. */
  issues: readonly Issue[];
  /** The feed's address; absent for a plan given as an object or in the page. */
  url?: string;
  /** When it was loaded: milliseconds since the epoch. */
  loadedAt: number;
}

/** What is known of a plan at one moment. */
export type FeedState =
  | { status: 'idle' }
  | { status: 'loading' }
  | ({ status: 'ready' } & Loaded)
  /** The last good plan, kept after a failed refresh. */
  | ({ status: 'stale'; error: FeedError } & Loaded)
  | { status: 'error'; error: FeedError };

/** The name of a state; also that of the element's `:state(…)`. */
export type FeedStatus = FeedState['status'];

/** Whether a state has a plan to show. By its name, not its fields: pages may give every object a `plan`. */
export function isLoaded(state: FeedState): state is Extract<FeedState, Loaded> {
  return state.status === 'ready' || state.status === 'stale';
}
