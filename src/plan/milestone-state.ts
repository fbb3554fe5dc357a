import { firstDay, lastDay } from './dates.js';
import type { Milestone } from './schema.js';

/** Where a milestone is on a day. */
export type MilestoneState = 'done' | 'due' | 'overdue' | 'open';

/** Whether a milestone is done, due (to come), overdue (its day has passed) or open (it has no day). */
export function milestoneState({ done, due }: Milestone, day: string): MilestoneState {
  if (done) return 'done';
  if (!due) return 'open';
  return firstDay(day) > lastDay(due) ? 'overdue' : 'due';
}
