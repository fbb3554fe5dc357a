import type { TimelineEntry } from '../report/timeline.js';
import { datesText, milestoneFacts, timingWords } from './date-words.js';
import { statusWords } from './status-words.js';
import type { WordContext } from './word-context.js';

/** The facts about the dates of an entry: "Due June 2026", "due in 3 weeks", "On track". */
export function timelineFacts(context: WordContext, entry: TimelineEntry): string[] {
  const { report } = context;
  const { part, milestone } = entry;
  if (milestone) return milestoneFacts(context, milestone);
  const { status } = report.of(part);
  return [
    datesText(context, part),
    ...timingWords(context, part),
    ...(status.status || status.customStatus ? [statusWords(context, status)] : []),
  ];
}
