import type { Goal, Objective, Plan } from '../plan/schema.js';
import { readStatus, type Status } from '../plan/status.js';
import { expectedProgress, hasEnded } from './expected-progress.js';
import { isAll } from './percent.js';
import { progressOf } from './progress.js';

/** The status of a goal or an objective. */
export interface PartStatus {
  /** Undefined if it is unknown or a custom status. */
  status?: Status | undefined;
  /** A status that isn't a known one, as written in the feed. */
  customStatus?: string | undefined;
  /** Whether the status was computed from progress because the feed gives none. */
  isComputed: boolean;
}

/**
 * The minimum progress, as a share of the expected progress, for on track and at risk.
 *
 * @example
 * ```js
 * import { thresholds } from 'library-goals/plan';
 *
 * const isOnTrack = (progress, expected) => progress >= expected * thresholds.onTrack;
 * ```
 */
export const thresholds = { onTrack: 0.95, atRisk: 0.85 } as const;

/** The rounding error of a quotient of shares. */
const tolerance = 1e-9;

/** The position of a day in the period of a plan. */
export interface PeriodPosition {
  /** The share of the period that has passed, from 0 to 1; undefined without a period. */
  readonly expected: number | undefined;
  readonly hasEnded: boolean;
}

/**
 * Returns the status of a goal or an objective on a day: the one in the feed; otherwise, if the
 * plan has `computeStatus`, one computed from its progress.
 *
 * @param day `YYYY-MM-DD`
 *
 * @example
 * ```js
 * import { parsePlan, statusOf } from 'library-goals/plan';
 *
 * const { plan } = parsePlan({ version: 1, goals: [{ name: 'Lend more books', status: 'green' }] });
 * if (plan) statusOf(plan.goals[0], plan, '2026-06-30').status; // 'on-track'
 * ```
 */
export function statusOf(part: Goal | Objective, plan: Plan, day: string): PartStatus {
  const position = plan.computeStatus && {
    expected: expectedProgress(plan, day, part),
    hasEnded: hasEnded(plan, day),
  };
  return statusAt(part, progressOf(part).value, position || undefined);
}

/**
 * Returns the status for a progress and a position in the period that are already known.
 *
 * @param position undefined if no status is computed
 */
export function statusAt(
  part: Goal | Objective,
  progress: number | undefined,
  position: PeriodPosition | undefined,
): PartStatus {
  const word = typeof part.status === 'string' && part.status.trim();
  if (word) {
    const status = readStatus(word);
    return { status, customStatus: status ? undefined : word, isComputed: false };
  }
  const status = position && computedStatus(progress, position);
  return { status, customStatus: undefined, isComputed: !!status };
}

/**
 * Computes a status from the progress within the plan's period.
 *
 * @param progress from 0 to 1
 */
export function computedStatus(
  progress: number | undefined,
  { expected, hasEnded }: PeriodPosition,
): Status | undefined {
  if (progress === undefined || expected === undefined) return undefined;
  if (isAll(progress)) return 'achieved';
  if (hasEnded) return progress > 0 ? 'partly-achieved' : 'not-achieved';
  if (!expected) return undefined;
  const ratio = progress / expected + tolerance;
  if (ratio >= thresholds.onTrack) return 'on-track';
  return ratio >= thresholds.atRisk ? 'at-risk' : 'off-track';
}
