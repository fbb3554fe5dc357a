import { compareDates, dayToDate, firstDay, lastDay } from '../plan/dates.js';
import type { Goal, Part, Plan } from '../plan/schema.js';
import { hasEnded } from './expected-progress.js';

/** Why progress may be out of date. */
export type Staleness = { kind: 'period-over' | 'no-update-since'; date: string };

/**
 * Returns every date on which something about a part was reported. A target for a later date isn't
 * a report.
 */
function datesOf(part: Part): unknown[] {
  const { updated, updates = [], indicators = [], milestones = [], objectives = [] } = part;
  return [
    updated,
    ...updates.map(({ date }) => date),
    ...indicators.flatMap(({ measurements = [] }) =>
      measurements.map(({ date, actual }) => Number.isFinite(actual) && date),
    ),
    ...milestones.map(({ done }) => done),
    ...objectives.flatMap(datesOf),
  ];
}

/** Returns the latest date up to a day, which is given in days since 1970-01-01. */
function latest(dates: readonly unknown[], day = Infinity): string | undefined {
  return dates
    .filter((date): date is string => typeof date === 'string' && firstDay(date) <= day)
    .sort(compareDates)
    .at(-1);
}

/** Returns the latest date on which something about a part was reported. */
export function lastUpdate(part: Part, day = Infinity): string | undefined {
  return latest(datesOf(part), day);
}

/**
 * Whether the progress of a goal or of the whole plan is out of date: the plan's period has ended,
 * or nothing was reported for twelve months within it. Dates after the day are ignored.
 *
 * @param day `YYYY-MM-DD`
 */
export function staleness(plan: Plan, day: string, goal?: Goal): Staleness | undefined {
  const { period, updated, goals } = plan;
  if (hasEnded(plan, day)) return { kind: 'period-over', date: period!.end };
  if (!period) return undefined;
  const today = firstDay(day);
  const last = goal
    ? (latest(datesOf(goal), today) ?? latest([updated], today))
    : latest([updated, ...goals.flatMap(datesOf)], today);
  if (!last || today < firstDay(period.start)) return undefined;
  return day >= yearAfter(last) ? { kind: 'no-update-since', date: last } : undefined;
}

/**
 * Adds twelve months to the last day of a date. Only for comparison: from 29 February, the result
 * isn't a real date.
 */
function yearAfter(date: string): string {
  const end = dayToDate(lastDay(date));
  return `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`;
}
