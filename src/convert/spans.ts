import { dayToDate, firstDay, isDate, lastDay } from '../plan/dates.js';

/** Whether a text is a date of a feed: a year, a quarter, a month or a day. */
export const isFeedDate = (text: string): boolean => isDate(text) || /^\d{4}-Q[1-4]$/.test(text);

/** Returns the first and the last day of a date of any precision. */
export function daysOf(date: string): [first: string, last: string] {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(date) ?? [];
  if (!year) return [dayToDate(firstDay(date)), dayToDate(lastDay(date))];
  const month = (number: number) => `${year}-${`${number}`.padStart(2, '0')}`;
  return [daysOf(month(+quarter! * 3 - 2))[0], daysOf(month(+quarter! * 3))[1]];
}

/**
 * Returns the date whose first and last day are given: a year, a quarter or a month; otherwise the
 * last day.
 */
export function dateOfDays(
  first: string | undefined,
  last: string | undefined,
): string | undefined {
  if (!first || !last) return last ?? first;
  const year = first.slice(0, 4);
  const dates = [year, ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`), first.slice(0, 7)];
  return dates.find((date) => daysOf(date).join() === [first, last].join()) ?? last;
}
