import type { Issue } from '../plan/parse/parse-context.js';
import { type ParsedPlan, parsePlan, planSteps } from '../plan/parse-plan.js';
import type { Plan } from '../plan/schema.js';
import { DocumentError, FeedError, feedErrors } from './feed-errors.js';
import { parseUnboundedJson } from './json.js';

interface Loaded {
  plan: Plan;
  /** The values that were corrected or left out while reading the plan. */
  issues: readonly Issue[];
  /** The feed's address; absent for a plan given as an object or in the page. */
  url?: string;
  /** The time when it was loaded, in milliseconds since the epoch. */
  loadedAt: number;
}

/** The state of a plan: its source may be missing, loading or loaded, or loading may have failed. */
export type FeedState =
  | { status: 'idle' }
  | { status: 'loading' }
  | ({ status: 'ready' } & Loaded)
  /** The last good plan, kept after a failed refresh. */
  | ({ status: 'stale'; error: FeedError } & Loaded)
  | { status: 'error'; error: FeedError };

/** The name of a state; also that of the element's `:state(…)`. */
export type FeedStatus = FeedState['status'];

/**
 * Whether a state has a plan to show. Decided by its status, because a page may have added `plan`
 * to `Object.prototype`.
 *
 * @example
 * ```js
 * import { feedStore, isLoaded } from 'library-goals/feed';
 *
 * feedStore.subscribe('plan.json', (state) => {
 *   if (isLoaded(state)) console.log(state.plan.goals.length);
 * }, { base: document.baseURI });
 * ```
 */
export function isLoaded(state: FeedState): state is Extract<FeedState, Loaded> {
  return state.status === 'ready' || state.status === 'stale';
}

/** The origin of a plan, for resolving addresses and for error messages. */
export interface PlanOrigin {
  /** The address that relative addresses in the plan are resolved against. */
  base: string;
  /** The address of the feed, if it is one. */
  url?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Makes the state after an error.
 *
 * @param url the address of the feed; undefined for a plan in the page
 * @throws the error itself if it isn't an error of a feed, because it is then a bug in this
 *   library
 */
export function errorState(error: unknown, url?: string): FeedState {
  if (error instanceof DocumentError) return { status: 'error', error: error.at(url) };
  if (error instanceof FeedError) return { status: 'error', error };
  throw error;
}

/**
 * Makes the state of a document.
 *
 * @param read returns the document; it may throw a {@link DocumentError}
 */
export function toState(read: () => unknown, origin: PlanOrigin): FeedState {
  try {
    return loadedState(parsePlan(read(), { base: origin.base }), origin);
  } catch (error) {
    return errorState(error, origin.url);
  }
}

/**
 * Makes the state of a long document in several tasks.
 *
 * @param read returns the document; it may throw a {@link DocumentError}
 * @param pause resolves in another task
 */
export async function toStateInSteps(
  read: () => unknown,
  origin: PlanOrigin,
  pause: () => Promise<void>,
): Promise<FeedState> {
  try {
    const steps = planSteps(read(), { base: origin.base });
    for (;;) {
      const step = steps.next();
      if (step.done) return loadedState(step.value, origin);
      await pause();
    }
  } catch (error) {
    return errorState(error, origin.url);
  }
}

function loadedState(parsed: ParsedPlan, { url, now }: PlanOrigin): FeedState {
  const { plan, issues } = parsed;
  // An own property, because a page may have added `plan` to `Object.prototype`.
  if (!plan || !Object.hasOwn(parsed, 'plan')) throw feedErrors.notAPlan(issues);
  return { status: 'ready', plan, issues, loadedAt: now, ...(url && { url }) };
}

/**
 * Reads a plan from an object in the format of a feed.
 *
 * @param value the object, for example parsed JSON
 *
 * @example
 * ```js
 * import { isLoaded, readPlan } from 'library-goals/feed';
 *
 * const state = readPlan({ version: 1, goals: [] }, { base: document.baseURI, now: Date.now() });
 * if (isLoaded(state)) console.log(state.issues);
 * ```
 */
export const readPlan = (value: unknown, origin: PlanOrigin): FeedState =>
  toState(() => value, origin);

/**
 * Reads a plan from a JSON text.
 *
 * @example
 * ```js
 * import { readPlanText } from 'library-goals/feed';
 *
 * const state = readPlanText('{ "version": 1, goals: [] }', { base: document.baseURI, now: Date.now() });
 * if (state.status === 'error') console.warn(state.error.message);
 * ```
 */
export const readPlanText = (text: string, origin: PlanOrigin): FeedState =>
  toState(() => parseUnboundedJson(text), origin);
