import { firstDay } from './dates.js';
import type { Goal, Indicator, Milestone, Objective, Plan } from './schema.js';

/**
 * A plan as it was known on an earlier day: without what was measured later (targets of later days
 * stand, they were set before), with the milestones done later still open. A figure, status or note of
 * a goal's own was not known before the day on which the goal says it was updated; its progress is
 * then worked out from its parts. What has no date, such as a milestone that is just done, stands.
 * A month or a year counts from its first day.
 *
 * @param day `YYYY-MM-DD`
 */
export function planAsOf(plan: Plan, day: string): Plan {
  const last = firstDay(day);
  const isLater = (date: unknown) => typeof date === 'string' && firstDay(date) > last;

  const milestone = (one: Milestone) => (isLater(one.done) ? changed(one, { done: false }) : one);
  const indicator = (one: Indicator) =>
    changed(one, {
      measurements: one.measurements
        ?.filter(({ date, target }) => target !== undefined || !isLater(date))
        .map((each) => (isLater(each.date) ? changed(each, { actual: undefined }) : each)),
    });
  const part = <Part extends Goal | Objective>(one: Part): Part =>
    changed<Goal | Objective>(one, {
      ...(isLater(one.updated) && {
        progress: undefined,
        status: undefined,
        note: undefined,
        updated: undefined,
      }),
      milestones: one.milestones?.map(milestone),
      indicators: one.indicators?.map(indicator),
    }) as Part;

  return changed(plan, {
    goals: plan.goals.map((goal) =>
      changed(part(goal), { objectives: goal.objectives?.map(part) }),
    ),
  });
}

/** A copy with some fields replaced; without a prototype, as everything that was read from a feed. */
function changed<Part extends object>(one: Part, fields: Partial<Part>): Part {
  return Object.assign(Object.create(null), one, fields) as Part;
}
