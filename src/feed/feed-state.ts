import type { Issue } from '../plan/parse/issue.js';
import { parsePlan } from '../plan/parse-plan.js';
import type { Plan } from '../plan/schema.js';
import { DocumentError, FeedError, feedErrors } from './feed-errors.js';
import { parseUnboundedJson } from './json.js';

interface Loaded {
  plan: Plan;
  /** What was corrected or left out while reading it. */
  issues: readonly Issue[];
  /** The feed's address; absent for a plan given as an object or in the page. */
  url?: string;
  /** When it was loaded: milliseconds since the epoch. */
  loadedAt: number;
}

/** What is known about a plan at one moment. */
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

/** Where a plan comes from, for its addresses and its errors. */
export interface PlanOrigin {
  /** What relative addresses in the plan are relative to. */
  base: string;
  /** The address of the feed, if it is one. */
  url?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * The state after an error of the feed at `url`, or of a plan in the page.
 *
 * @throws the error itself where it is neither: then it is a fault of this library
 */
export function errorState(error: unknown, url?: string): FeedState {
  if (error instanceof DocumentError) return { status: 'error', error: error.at(url) };
  if (error instanceof FeedError) return { status: 'error', error };
  throw error;
}

/** The state that a document leads to. */
export function toState(read: () => unknown, { base, url, now }: PlanOrigin): FeedState {
  try {
    const parsed = parsePlan(read(), { base });
    const { plan, issues } = parsed;
    // Its own property: a page may have given every object a `plan`.
    if (!plan || !Object.hasOwn(parsed, 'plan')) throw feedErrors.notAPlan(issues);
    return { status: 'ready', plan, issues, loadedAt: now, ...(url && { url }) };
  } catch (error) {
    return errorState(error, url);
  }
}

/** Reads a plan from an object in the form of a feed. */
export const readPlan = (value: unknown, origin: PlanOrigin): FeedState =>
  toState(() => value, origin);

/** Reads a plan from JSON that is written in the page. */
export const readPlanText = (text: string, origin: PlanOrigin): FeedState =>
  toState(() => parseUnboundedJson(text), origin);
