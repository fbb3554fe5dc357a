import { firstDay, lastDay } from '../plan/dates.js';
import type { Part } from '../plan/schema.js';
import { isAll } from './percent.js';
import type { PartStatus } from './part-status.js';

/** `overdue`: past its due date and not done. `late-start`: past its start and not started. */
export type Timing = 'overdue' | 'late-start';

/** Statuses after which nothing more is due. */
const final = new Set<unknown>(['achieved', 'partly-achieved', 'not-achieved', 'cancelled']);

/** Whether nothing more is to come of a part. */
const isOver = ({ status }: PartStatus, progress: number | undefined): boolean =>
  final.has(status) || (progress !== undefined && isAll(progress));

/** How many days are left until a part that isn’t done is due; absent if it is overdue or has no date. */
export function daysLeft(
  { due }: Part,
  status: PartStatus,
  progress: number | undefined,
  day: string,
): number | undefined {
  const days = due && !isOver(status, progress) ? lastDay(due) - firstDay(day) : -1;
  return days < 0 ? undefined : days;
}

/**
 * Whether a part should be done or have begun on a day, `YYYY-MM-DD`, and isn't. A date that is a
 * month or a year has passed when its last day has.
 */
export function timingOf(
  { start, due }: Part,
  status: PartStatus,
  progress: number | undefined,
  day: string,
): Timing | undefined {
  if (isOver(status, progress)) return undefined;
  const today = firstDay(day);
  if (due && today > lastDay(due)) return 'overdue';
  return start && today > lastDay(start) && status.status === 'not-started'
    ? 'late-start'
    : undefined;
}
