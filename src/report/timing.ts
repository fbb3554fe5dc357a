import { firstDay, isDate, lastDay } from '../plan/dates.js';
import type { Milestone, Part } from '../plan/schema.js';
import type { PartStatus } from './part-status.js';
import { isAll } from './percent.js';

/** `overdue`: past its due date and not done. `late-start`: past its start and not started. */
export type Timing = 'overdue' | 'late-start';

/** Statuses of parts that have ended. */
const final = new Set<unknown>(['achieved', 'partly-achieved', 'not-achieved', 'cancelled']);

/** Whether a part has ended. */
export const isFinished = ({ status }: PartStatus, progress: number | undefined): boolean =>
  final.has(status) || (progress !== undefined && isAll(progress));

/** The number of days until an unfinished part is due; undefined if it is overdue or has no due date. */
export function daysLeft(
  { due }: Part,
  status: PartStatus,
  progress: number | undefined,
  day: string,
): number | undefined {
  const days = due && !isFinished(status, progress) ? lastDay(due) - firstDay(day) : -1;
  return days >= 0 ? days : undefined;
}

/**
 * Whether a part is overdue or should have started. A date such as a month passes with its last
 * day.
 *
 * @param day `YYYY-MM-DD`
 */
export function timingOf(
  { start, due }: Part,
  status: PartStatus,
  progress: number | undefined,
  day: string,
): Timing | undefined {
  if ((!start && !due) || isFinished(status, progress)) return undefined;
  const today = firstDay(day);
  if (due && today > lastDay(due)) return 'overdue';
  return start && today > lastDay(start) && status.status === 'not-started'
    ? 'late-start'
    : undefined;
}

/** `done`, `due` (still to come), `overdue` (its due date has passed) or `open` (it has no due date). */
export type MilestoneState = 'done' | 'due' | 'overdue' | 'open';

/**
 * The state of a milestone on a day, `YYYY-MM-DD`.
 *
 * @example
 * ```js
 * import { milestoneState } from 'library-goals/plan';
 *
 * milestoneState({ name: 'Open the new hall', due: '2026-03' }, '2026-04-01'); // 'overdue'
 * ```
 */
export function milestoneState({ done, due }: Milestone, day: string): MilestoneState {
  if (done) return 'done';
  if (!due || !isDate(due)) return 'open';
  return firstDay(day) > lastDay(due) ? 'overdue' : 'due';
}
