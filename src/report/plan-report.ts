import type { Goal, Milestone, Objective, Plan } from '../plan/schema.js';
import { expectedProgress, hasEnded } from './expected-progress.js';
import { type MilestoneState, milestoneState } from './milestone-state.js';
import { oncePerDay } from './once-per-day.js';
import { computedStatus, type PartStatus, type PeriodPosition, statusAt } from './part-status.js';
import { planProgress, type Progress, type ProgressOf, progressOf } from './progress.js';
import { once, oncePer } from './remember.js';
import { type Staleness, staleness } from './staleness.js';
import { groupByStatus, type StatusGroup } from './status-groups.js';

/** What is derived from a goal or an objective for a day. */
export interface PartReport {
  /** How far it has come, with the rule that gave the value. */
  readonly progress: Progress;
  /** The feed's status, or the one computed from progress. */
  readonly status: PartStatus;
}

/** What is derived from a plan for a day: each value is computed once, when it is first read. */
export interface PlanReport {
  /** The plan that the report is about. */
  readonly plan: Plan;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The progress of the whole plan. */
  readonly progress: Progress;
  /** The status computed from the progress of the whole plan, if the plan says `computeStatus`. */
  readonly status: PartStatus;
  /** The share of the period that has passed, from 0 to 1; absent without a period. */
  readonly expected: number | undefined;
  /** Whether any goal has a status or progress. */
  readonly hasProgress: boolean;
  /** Why the progress of the whole plan may be out of date. */
  readonly staleness: Staleness | undefined;
  /** All goals by their status. */
  readonly groups: readonly StatusGroup[];
  /** The progress and status of a goal or an objective of this plan. */
  readonly of: (part: Goal | Objective) => PartReport;
  /** Why the progress of a goal may be out of date. */
  readonly stalenessOf: (goal: Goal) => Staleness | undefined;
  /** Whether a milestone is done, due, overdue or has no date. */
  readonly milestoneState: (milestone: Milestone) => MilestoneState;
}

/**
 * The report on a plan for a day. The same plan and day give the same report, so that views, filters
 * and badges share it.
 *
 * @param day `YYYY-MM-DD`
 */
export const reportOf: (plan: Plan, day: string) => PlanReport = oncePerDay((plan, day) => {
  const position = once((): PeriodPosition => ({
    expected: expectedProgress(plan, day),
    hasEnded: hasEnded(plan, day),
  }));
  const progressOfPart: ProgressOf = oncePer((part) => progressOf(part, progressOfPart));
  const of = oncePer((part: Goal | Objective): PartReport => {
    const progress = progressOfPart(part);
    const status = statusAt(part, progress.value, plan.computeStatus ? position() : undefined);
    return { progress, status };
  });
  const progress = once(() => planProgress(plan, progressOfPart));
  const hasProgress = once(() =>
    plan.goals.some((goal) => goal.status || progressOfPart(goal).rule !== 'unknown'),
  );
  const planStaleness = once(() => staleness(plan, day));
  const groups = once(() => groupByStatus(plan.goals, (goal) => of(goal).status));
  return {
    plan,
    day,
    get progress() {
      return progress();
    },
    get status() {
      const status = plan.computeStatus ? computedStatus(progress().value, position()) : undefined;
      return { status, customStatus: undefined, isComputed: !!status };
    },
    get expected() {
      return position().expected;
    },
    get hasProgress() {
      return hasProgress();
    },
    get staleness() {
      return planStaleness();
    },
    get groups() {
      return groups();
    },
    of,
    stalenessOf: oncePer((goal: Goal) => staleness(plan, day, goal)),
    milestoneState: (milestone) => milestoneState(milestone, day),
  };
});
