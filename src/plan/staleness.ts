import { compareDates, dayToDate, firstDay, lastDay } from './dates.js';
import { isOver } from './expected-progress.js';
import type { Goal, Objective, Plan } from './schema.js';

/** Why figures may no longer be true. */
export type Staleness = { kind: 'period-over' | 'no-update-since'; date: string };

/** Every date at which something of a goal was said to be known; a target for later is no news. */
function datesOf(goal: Goal | Objective): unknown[] {
  const { updated, indicators = [], milestones = [] } = goal;
  return [
    updated,
    ...indicators.flatMap(({ measurements = [] }) =>
      measurements.map(({ date, actual }) => Number.isFinite(actual) && date),
    ),
    ...milestones.map(({ done }) => done),
    ...((goal as Goal).objectives ?? []).flatMap(datesOf),
  ];
}

/** The latest of some dates that has come by a day, itself as whole days since 1970-01-01. */
function latest(dates: readonly unknown[], day = Infinity): string | undefined {
  return dates
    .filter((date): date is string => typeof date === 'string' && firstDay(date) <= day)
    .sort(compareDates)
    .at(-1);
}

/** The latest day that a goal's figures speak of. */
export function lastUpdate(goal: Goal | Objective): string | undefined {
  return latest(datesOf(goal));
}

/**
 * Whether a goal's figures, or a plan's as a whole, are out of date: the plan's period is over, or
 * within it nothing was heard for twelve months. Dates after the day are no news yet.
 *
 * @param day `YYYY-MM-DD`
 */
export function staleness(plan: Plan, day: string, goal?: Goal): Staleness | undefined {
  const { period, updated, goals } = plan;
  if (isOver(plan, day)) return { kind: 'period-over', date: period!.end };
  const today = firstDay(day);
  const last = goal
    ? (latest(datesOf(goal), today) ?? latest([updated], today))
    : latest([updated, ...goals.flatMap(datesOf)], today);
  if (!last || !period || today < firstDay(period.start)) return undefined;
  return day >= yearAfter(last) ? { kind: 'no-update-since', date: last } : undefined;
}

/** Twelve months after the last day of a date, for comparing; 29 February gives a day between two. */
function yearAfter(date: string): string {
  const end = dayToDate(lastDay(date));
  return `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`;
}
