import { compareDates, firstDay } from '../plan/dates.js';
import type { Indicator, Milestone, Part, Plan, Update } from '../plan/schema.js';
import { oncePerDay } from './memoize.js';

/**
 * Returns the plan as it was known on an earlier day: without later measurements (targets for
 * later dates stay) and updates; milestones that were done later are still open. The progress,
 * status and note of a goal or an objective are left out before its `updated` date, or otherwise
 * the date of its newest update; its progress is then computed from its parts. Anything without a
 * date, such as a milestone with `done: true`, is kept. A month or a year begins with its first
 * day. The same plan and day give the same object.
 *
 * @param day `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { type Plan, planAsOf, reportOf } from 'library-goals/plan';
 *
 * const progressOn = (plan: Plan, day) => reportOf(planAsOf(plan, day), day).progress.value;
 * ```
 */
export const planAsOf: (plan: Plan, day: string) => Plan = oncePerDay((plan, day) => {
  const last = firstDay(day);
  const isLater = (date: unknown) => typeof date === 'string' && firstDay(date) > last;

  const milestone = (one: Milestone) => (isLater(one.done) ? changed(one, { done: false }) : one);
  const indicator = (one: Indicator) =>
    changed(one, {
      measurements: one.measurements
        ?.filter(({ date, target }) => target !== undefined || !isLater(date))
        .map((each) => (isLater(each.date) ? changed(each, { actual: undefined }) : each)),
    });
  const part = <P extends Part>(one: P): P => {
    const { updates } = one;
    return changed<Part>(one, {
      ...(isLater(one.updated ?? newestOf(updates)) && {
        progress: undefined,
        status: undefined,
        note: undefined,
        updated: undefined,
      }),
      updates: updates?.filter(({ date }) => !isLater(date)),
      milestones: one.milestones?.map(milestone),
      indicators: one.indicators?.map(indicator),
      objectives: one.objectives?.map(part),
    }) as P;
  };

  return changed(plan, { goals: plan.goals.map(part) });
});

/** Returns the latest date of a list of updates. */
const newestOf = (updates: readonly Update[] = []): string | undefined =>
  updates.reduce<string | undefined>(
    (newest, { date }) => (newest && compareDates(newest, date) > 0 ? newest : date),
    undefined,
  );

/** Copies an object and replaces some fields. Like everything read from a feed, the copy has no prototype. */
function changed<One extends object>(one: One, fields: Partial<One>): One {
  return Object.assign(Object.create(null), one, fields) as One;
}
