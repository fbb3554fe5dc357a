import { parsePlan } from '../plan/parse-plan.js';
import { FeedError } from './feed-error.js';
import type { FeedState } from './feed-state.js';
import { notAPlan } from './not-a-plan.js';
import { parseWholeJson } from './parse-json.js';

/** Where a plan comes from, for its addresses and its errors. */
export interface PlanOrigin {
  /** What relative addresses in the plan are relative to. */
  base: string;
  /** The feed's own address, if it is one. */
  url?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** The state that reading something ends in: the one place where a `FeedError` becomes a state. */
export function settle(read: () => FeedState): FeedState {
  try {
    return read();
  } catch (error) {
    return failed(error);
  }
}

/** The state after an error; one that isn't the feed's is a fault of this library and goes on. */
export function failed(error: unknown): FeedState {
  if (error instanceof FeedError) return { status: 'error', error };
  throw error;
}

/** A plan from an object in the feed's form. */
export function readPlan(value: unknown, { base, url, now }: PlanOrigin): FeedState {
  return settle(() => {
    const parsed = parsePlan(value, { base });
    const { plan, issues } = parsed;
    // Its own, for a page may have given every object a `plan`.
    if (!plan || !Object.hasOwn(parsed, 'plan')) throw notAPlan(issues, url);
    return { status: 'ready', plan, issues, loadedAt: now, ...(url && { url }) };
  });
}

/** A plan from JSON that is written in the page. */
export function readPlanText(text: string, origin: PlanOrigin): FeedState {
  return settle(() => readPlan(parseWholeJson(text), origin));
}
