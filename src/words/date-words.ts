import { firstDay, lastDay } from '../plan/dates.js';
import type { Milestone, Part } from '../plan/schema.js';
import type { Staleness } from '../report/staleness.js';
import type { WordContext } from './word-context.js';

/**
 * The start and due dates of a goal or an objective: "March 2025 – June 2026", "Due June 2026";
 * empty if it has none.
 */
export function datesText({ report, words }: WordContext, part: Part): string {
  const { start, due } = part;
  if (start && due) return words.format.period(start, due);
  if (due && report.of(part).timing === 'overdue') return words.overdue(due);
  if (due) return words.due(due);
  return start ? words.from(start) : '';
}

/** The number of days before a due date from which the remaining time is shown. */
const soonDays = 365;

/** "due in 3 weeks"; nothing for what is further off. */
export const soonWords = ({ words }: WordContext, daysLeft: number | undefined): string[] =>
  daysLeft !== undefined && daysLeft <= soonDays
    ? [words.dueRelative(words.format.daysAhead(daysLeft))]
    : [];

/**
 * Describes the dates of a part on the day of the report: "should have begun", "overdue since June 2026"
 * after its period, "due in 3 weeks".
 */
export function timingWords(context: WordContext, part: Part): string[] {
  const { report, words } = context;
  const { start, due } = part;
  const { timing, daysLeft } = report.of(part);
  return [
    ...(timing === 'late-start' ? [words.lateStart] : []),
    ...(timing === 'overdue' && start ? [words.overdue(due!)] : []),
    ...soonWords(context, daysLeft),
  ];
}

/** Explains in a sentence why progress may be out of date. */
export function stalenessWords({ words }: WordContext, { kind, date }: Staleness): string {
  if (kind === 'no-update-since') return words.noUpdateSince(date);
  return date.length === 10 ? words.periodEndedOn(date) : words.periodEndedIn(date);
}

/** Says when a milestone was reached or is due, and how soon: "Due June 2026", "due in 3 weeks". */
export function milestoneFacts(context: WordContext, milestone: Milestone): string[] {
  const { words, report } = context;
  const { due, done } = milestone;
  if (done) return [done === true ? words.done : words.doneOn(done)];
  if (!due) return [];
  if (report.milestoneState(milestone) === 'overdue') return [words.overdue(due)];
  return [words.due(due), ...soonWords(context, lastDay(due) - firstDay(report.day))];
}
