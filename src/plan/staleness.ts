import { compareDates, firstDay } from './dates.js';
import { isOver } from './expected-progress.js';
import type { Goal, Objective, Plan } from './schema.js';

/** Why figures may no longer be true. */
export type Staleness = { kind: 'period-over' | 'no-update-since'; date: string };

/** Every date at which something of a goal was said to be known. */
function datesOf(goal: Goal | Objective): (string | undefined)[] {
  const { updated, indicators = [], milestones = [] } = goal;
  return [
    updated,
    ...indicators.flatMap(({ measurements = [] }) => measurements.map(({ date }) => date)),
    ...milestones.map(({ done }) => (typeof done === 'string' ? done : undefined)),
    ...((goal as Goal).objectives ?? []).flatMap(datesOf),
  ];
}

/** The latest day that a goal's figures speak of. */
export function lastUpdate(goal: Goal | Objective): string | undefined {
  return datesOf(goal)
    .filter((date) => date !== undefined)
    .sort(compareDates)
    .at(-1);
}

/**
 * Whether a goal's figures, or a plan's as a whole, are out of date: the plan's period is over, or
 * within it nothing was heard for twelve months.
 */
export function staleness(plan: Plan, day: string, goal?: Goal): Staleness | undefined {
  if (isOver(plan, day)) return { kind: 'period-over', date: plan.period!.end };
  const last = goal
    ? (lastUpdate(goal) ?? plan.updated)
    : [plan.updated, ...plan.goals.map(lastUpdate)]
        .filter((date) => date !== undefined)
        .sort(compareDates)
        .at(-1);
  if (!last || !plan.period || firstDay(day) < firstDay(plan.period.start)) return undefined;
  return firstDay(day) >= firstDay(yearAfter(last))
    ? { kind: 'no-update-since', date: last }
    : undefined;
}

function yearAfter(date: string): string {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('02-29', '03-01') : next;
}
