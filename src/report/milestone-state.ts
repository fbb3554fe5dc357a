import { firstDay, isDate, lastDay } from '../plan/dates.js';
import type { Milestone } from '../plan/schema.js';

/** `done`, `due` (still to come), `overdue` (its due date has passed) or `open` (it has no due date). */
export type MilestoneState = 'done' | 'due' | 'overdue' | 'open';

/** The state of a milestone on a day, `YYYY-MM-DD`. */
export function milestoneState({ done, due }: Milestone, day: string): MilestoneState {
  if (done) return 'done';
  if (!due || !isDate(due)) return 'open';
  return firstDay(day) > lastDay(due) ? 'overdue' : 'due';
}
