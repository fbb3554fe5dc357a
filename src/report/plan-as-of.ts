import { firstDay } from '../plan/dates.js';
import type { Goal, Indicator, Milestone, Objective, Plan } from '../plan/schema.js';
import { oncePerDay } from './once-per-day.js';

/**
 * The plan as it was known on an earlier day: without later measurements (but with targets for later
 * dates) and with milestones that were done later still open. A goal's own progress, status and note
 * are left out before the goal's `updated` date; its progress is then computed from its parts.
 * Anything without a date, such as a milestone that is merely done, is kept. A month or a year counts
 * from its first day. The same plan and day give the same object.
 *
 * @param day `YYYY-MM-DD`
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
});

/** A copy with some fields replaced; without a prototype, like everything that is read from a feed. */
function changed<Part extends object>(one: Part, fields: Partial<Part>): Part {
  return Object.assign(Object.create(null), one, fields) as Part;
}
