import type { Part } from '../plan/schema.js';
import type { WordContext } from './word-context.js';

/** The own dates of a goal or an objective: "March 2025 – June 2026", "Due June 2026"; empty for none. */
export function datesText({ report, words }: WordContext, part: Part): string {
  const { start, due } = part;
  if (due && report.of(part).timing === 'overdue') return words.overdue(due);
  if (start && due) return words.format.period(start, due);
  if (due) return words.due(due);
  return start ? words.from(start) : '';
}
