import { compareDates, firstDay } from '../plan/dates.js';
import type { Part, Text, Update } from '../plan/schema.js';

/** Returns the updates of a part up to a day, `YYYY-MM-DD`, the newest first. */
export function updateLog({ updates = [] }: Part, day: string): readonly Update[] {
  const today = firstDay(day);
  return updates
    .filter(({ date }) => firstDay(date) <= today)
    .toReversed()
    .sort((a, b) => compareDates(b.date, a.date));
}

/** Returns the note of a part, otherwise its newest update. */
export const noteOf = (part: Part, day: string): Text | undefined =>
  part.note ?? updateLog(part, day)[0]?.text;

/** Returns the date on which a part was last updated: its own, otherwise that of its newest update. */
export const updatedOf = (part: Part, day: string): string | undefined =>
  part.updated ?? updateLog(part, day)[0]?.date;
