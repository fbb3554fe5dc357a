import { firstDay, lastDay } from '../plan/dates.js';
import type { Milestone } from '../plan/schema.js';
import { soonWords } from './date-words.js';
import type { WordContext } from './word-context.js';

/** Says when a milestone was reached or is due, and how soon: "Due June 2026", "due in 3 weeks". */
export function milestoneFacts(context: WordContext, milestone: Milestone): string[] {
  const { words, report } = context;
  const { due, done } = milestone;
  if (done) return [done === true ? words.done : words.doneOn(done)];
  if (!due) return [];
  if (report.milestoneState(milestone) === 'overdue') return [words.overdue(due)];
  return [words.due(due), ...soonWords(context, lastDay(due) - firstDay(report.day))];
}
