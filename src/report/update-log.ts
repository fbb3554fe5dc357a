import { compareDates, firstDay } from '../plan/dates.js';
import type { Part, Text, Update } from '../plan/schema.js';

/** What was said of a part up to a day, `YYYY-MM-DD`, the newest first. */
export function updateLog({ updates = [] }: Part, day: string): readonly Update[] {
  const today = firstDay(day);
  return updates
    .filter(({ date }) => firstDay(date) <= today)
    .toReversed()
    .sort((a, b) => compareDates(b.date, a.date));
}

/** The latest word on a part: its note, else its newest update. */
export const noteOf = (part: Part, day: string): Text | undefined =>
  part.note ?? updateLog(part, day)[0]?.text;

/** When a part was last updated: on the date that it gives, else on that of its newest update. */
export const updatedOf = (part: Part, day: string): string | undefined =>
  part.updated ?? updateLog(part, day)[0]?.date;
