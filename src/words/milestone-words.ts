import type { Milestone } from '../plan/schema.js';
import type { WordContext } from './word-context.js';

/** Says when a milestone was reached or is due; empty if it has no date. */
export function milestoneWords({ words, report }: WordContext, milestone: Milestone): string {
  const { due, done } = milestone;
  if (done) return done === true ? words.done : words.doneOn(done);
  if (!due) return '';
  return report.milestoneState(milestone) === 'overdue' ? words.overdue(due) : words.due(due);
}
