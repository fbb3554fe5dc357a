import type { Goal, Part, Plan } from '../plan/schema.js';
import { indicatorProgress } from './indicator-progress.js';
import { type Counted, type RolledUp, rollUp, weightedMean, weightOf } from './roll-up.js';

/** A progress with the rule that gave its value. */
export type Progress =
  | { readonly rule: 'unknown'; readonly value: undefined }
  /** The value in the feed. */
  | { readonly rule: 'reported'; readonly value: number }
  | ({ readonly rule: 'milestones' | 'indicators' } & Counted)
  | ({ readonly rule: 'goals' | 'objectives' } & RolledUp);

/** The parts that progress can be computed from. */
export type PartsRule = 'goals' | 'objectives' | 'milestones' | 'indicators';

/** Returns the progress of a goal or an objective. */
export type ProgressOf = (part: Part) => Progress;

const unknown: Progress = { rule: 'unknown', value: undefined };

/**
 * Computes the progress of a goal or an objective: the value in the feed; otherwise from its
 * objectives; otherwise the share of milestones that are done; otherwise the weighted mean of its
 * indicators.
 *
 * @param ofObjective returns the progress of an objective, for callers that cache it
 *
 * @example
 * ```js
 * import { parsePlan, progressOf } from 'library-goals/plan';
 *
 * const { plan } = parsePlan({ version: 1, goals: [{ milestones: [{ name: 'Open', done: true }] }] });
 * if (plan) progressOf(plan.goals[0]).value; // 1
 * ```
 */
export function progressOf(part: Part, ofObjective: ProgressOf = progressOf): Progress {
  const { progress, objectives, milestones = [], indicators = [] } = part;
  if (Number.isFinite(progress)) {
    return { rule: 'reported', value: Math.min(1, Math.max(0, progress! / 100)) };
  }
  const rolledUp = objectives && rollUp(objectives, (one) => ofObjective(one).value);
  if (rolledUp) return { rule: 'objectives', ...rolledUp };
  if (milestones.length) {
    const counted = milestones.filter(({ done }) => done).length;
    const total = milestones.length;
    return { rule: 'milestones', value: counted / total, counted, total };
  }
  const mean = weightedMean(
    indicators.map((one) => ({ value: indicatorProgress(one), weight: weightOf(one) })),
  );
  return mean ? { rule: 'indicators', ...mean } : unknown;
}

/** Computes the progress of several goals together, such as those of a group. */
export function goalsProgress(goals: readonly Goal[], ofGoal: ProgressOf = progressOf): Progress {
  const rolledUp = rollUp(goals, (goal) => ofGoal(goal).value);
  return rolledUp ? { rule: 'goals', ...rolledUp } : unknown;
}

/**
 * Computes the progress of the whole plan from its goals.
 *
 * @param ofGoal returns the progress of a goal, for callers that cache it
 *
 * @example
 * ```js
 * import { parsePlan, planProgress } from 'library-goals/plan';
 *
 * const { plan } = parsePlan({ version: 1, goals: [{ progress: 40 }, { progress: 60 }] });
 * if (plan) planProgress(plan).value; // 0.5
 * ```
 */
export const planProgress = ({ goals }: Plan, ofGoal: ProgressOf = progressOf): Progress =>
  goalsProgress(goals, ofGoal);
