import { objectivesOf, partsAtLevel } from '../plan/parts.js';
import type { Goal, Milestone, Part, Plan, Text, Update } from '../plan/schema.js';
import { expectedProgress, hasEnded } from './expected-progress.js';
import {
  daysLeft,
  isFinished,
  type MilestoneState,
  milestoneState,
  type Timing,
  timingOf,
} from './timing.js';
import { once, oncePer, oncePerDay } from './memoize.js';
import { computedStatus, type PartStatus, type PeriodPosition, statusAt } from './part-status.js';
import { partPlaces, type PartPlace } from './part-places.js';
import {
  goalsProgress,
  planProgress,
  type Progress,
  type ProgressOf,
  progressOf,
} from './progress.js';
import { type Staleness, staleness } from './staleness.js';
import { groupByStatus, type StatusGroup } from './status-groups.js';
import { latestUpdate, noteOf, updatedOf, updateLog } from './update-log.js';

/** Everything computed for a goal or an objective for a day. */
export interface PartReport {
  /** Its progress and the rule that gave the value. */
  readonly progress: Progress;
  /** The feed's status, or the one computed from progress. */
  readonly status: PartStatus;
  /**
   * The share of its time, or otherwise of the plan's period, that has passed, from 0 to 1;
   * undefined if neither is known.
   */
  readonly expected: number | undefined;
  /** Whether it is overdue or should have started. */
  readonly timing: Timing | undefined;
  /** Whether it has ended: it is achieved, cancelled or finished otherwise. */
  readonly isFinished: boolean;
  /** The number of days until it is due; undefined if it is done, overdue or has no due date. */
  readonly daysLeft: number | undefined;
  /** Its updates up to the day, the newest first. */
  readonly updates: readonly Update[];
  /** Its note, otherwise its newest update. */
  readonly note: Text | undefined;
  /** The newest update, if the note is its text. */
  readonly latest: Update | undefined;
  /** When it was last updated. */
  readonly updated: string | undefined;
}

/** Everything computed for the goals of a plan or a group together. */
export interface WholeReport {
  /** Their progress together. */
  readonly progress: Progress;
  /** The status computed from it, if the plan says `computeStatus`. */
  readonly status: PartStatus;
  /** The share of the plan’s period that has passed, from 0 to 1; absent without a period. */
  readonly expected: number | undefined;
}

/** Everything computed from a plan for a day. Each value is computed once, when it is first read. */
export interface PlanReport extends WholeReport {
  /** The plan that the report is about. */
  readonly plan: Plan;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whether any goal has a status or progress, or any objective a status. */
  readonly hasProgress: boolean;
  /** Why the progress of the plan may be out of date. */
  readonly staleness: Staleness | undefined;
  /** All goals by their status. */
  readonly groups: readonly StatusGroup[];
  /** Returns the progress and status of a goal or an objective of this plan. */
  readonly of: (part: Part) => PartReport;
  /**
   * Returns the level, the parent and the number of a goal or an objective; undefined for a part
   * of another plan.
   */
  readonly placeOf: (part: Part) => PartPlace | undefined;
  /** Returns all parts of a level, 0 for goals. `group` limits them to a group. */
  readonly level: (level: number, group?: string) => readonly Part[];
  /** Returns the goals of a group, by its id; `undefined` means goals without a group. */
  readonly goalsIn: (group: string | undefined) => readonly Goal[];
  /** Returns the progress and status of the goals of a group together. */
  readonly ofGroup: (group: string | undefined) => WholeReport;
  /** Returns why the progress of a goal may be out of date. */
  readonly stalenessOf: (goal: Goal) => Staleness | undefined;
  /** Returns whether a milestone is done, due, overdue or has no date. */
  readonly milestoneState: (milestone: Milestone) => MilestoneState;
}

/**
 * Returns the report on a plan for a day. The same plan and day give the same report, so that
 * views, filters and badges share it.
 *
 * @param day `YYYY-MM-DD`
 *
 * @example
 * ```js
 * import { parsePlan, reportOf } from 'library-goals/plan';
 *
 * const { plan } = parsePlan({ version: 1, goals: [{ name: 'Lend more books', progress: 40 }] });
 * if (plan) reportOf(plan, '2026-06-30').of(plan.goals[0]).progress.value; // 0.4
 * ```
 */
export const reportOf: (plan: Plan, day: string) => PlanReport = oncePerDay((plan, day) => {
  const position = once((): PeriodPosition => ({
    expected: expectedProgress(plan, day),
    hasEnded: hasEnded(plan, day),
  }));
  const progressOfPart: ProgressOf = oncePer((part) => progressOf(part, progressOfPart));
  const of = oncePer((part: Part): PartReport => {
    const progress = progressOfPart(part);
    const { value } = progress;
    const expected =
      part.start || part.due ? expectedProgress(plan, day, part) : position().expected;
    const at = plan.computeStatus ? { expected, hasEnded: position().hasEnded } : undefined;
    const status = statusAt(part, value, at);
    const updates = updateLog(part, day);
    const [note, updated] = [noteOf(part, day), updatedOf(part, day)];
    return {
      progress,
      status,
      expected,
      timing: timingOf(part, status, value, day),
      isFinished: isFinished(status, value),
      daysLeft: daysLeft(part, status, value, day),
      updates,
      note,
      latest: latestUpdate(part, updates),
      updated,
    };
  });
  const places = once(() => partPlaces(plan));
  const byGroup = once(() => goalsByGroup(plan));
  const goalsIn = (group: string | undefined) => byGroup().get(group) ?? noGoals;
  const wholeOf = (progress: Progress): WholeReport => {
    const { value } = progress;
    const status = plan.computeStatus ? computedStatus(value, position()) : undefined;
    return {
      progress,
      status: { status, customStatus: undefined, isComputed: !!status },
      expected: position().expected,
    };
  };
  const whole = once(() => wholeOf(planProgress(plan, progressOfPart)));
  const wholeOfGroup = oncePer((goals: readonly Goal[]) =>
    wholeOf(goalsProgress(goals, progressOfPart)),
  );
  const hasProgress = once(() =>
    plan.goals.some(
      (goal) =>
        progressOfPart(goal).rule !== 'unknown' ||
        [goal, ...objectivesOf(goal)].some(({ status }) => status),
    ),
  );
  const planStaleness = once(() => staleness(plan, day));
  const groups = once(() => groupByStatus(plan.goals, (goal) => of(goal).status));
  return {
    plan,
    day,
    get progress() {
      return whole().progress;
    },
    get status() {
      return whole().status;
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
    placeOf: (part) => places().get(part),
    level: (level, group) => partsAtLevel(group === undefined ? plan.goals : goalsIn(group), level),
    goalsIn,
    ofGroup: (group) => wholeOfGroup(goalsIn(group)),
    stalenessOf: oncePer((goal: Goal) => staleness(plan, day, goal)),
    milestoneState: (milestone) => milestoneState(milestone, day),
  };
});

const noGoals: readonly Goal[] = [];

/** The goals of each group. Goals without a group, or with an unknown one, have the key `undefined`. */
function goalsByGroup({ goals, groups = [] }: Plan): ReadonlyMap<string | undefined, Goal[]> {
  const found = new Map<string | undefined, Goal[]>(groups.map(({ id }) => [id, []]));
  found.set(undefined, []);
  for (const goal of goals) (found.get(goal.group) ?? found.get(undefined)!).push(goal);
  return found;
}
