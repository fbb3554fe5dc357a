import { compareDates, firstDay } from '../plan/dates.js';
import type { Part, Text, Update } from '../plan/schema.js';

/**
 * Returns the updates of a part up to a day, `YYYY-MM-DD`, the newest first. Those of the same date are in the
 * order of the others: the last one comes first, unless the feed begins with the newest.
 */
export function updateLog({ updates }: Part, day: string): readonly Update[] {
  if (!updates?.length) return [];
  const today = firstDay(day);
  const startsWithNewest = compareDates(updates[0]!.date, updates.at(-1)!.date) > 0;
  return (startsWithNewest ? [...updates] : updates.toReversed())
    .filter(({ date }) => firstDay(date) <= today)
    .sort((a, b) => compareDates(b.date, a.date));
}

/**
 * Returns the newest update if it is also the latest word on the part: if the part has no note, or
 * one with the same text.
 */
export function latestUpdate({ note }: Part, updates: readonly Update[]): Update | undefined {
  const [newest] = updates;
  const isNote = note === undefined || JSON.stringify(note) === JSON.stringify(newest?.text);
  return isNote ? newest : undefined;
}

/** Returns the note of a part, otherwise its newest update. */
export const noteOf = (part: Part, day: string): Text | undefined =>
  part.note ?? updateLog(part, day)[0]?.text;

/** Returns the date on which a part was last updated: its own, otherwise that of its newest update. */
export const updatedOf = (part: Part, day: string): string | undefined =>
  part.updated ?? updateLog(part, day)[0]?.date;
