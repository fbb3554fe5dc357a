/** A calendar date of ISO 8601, as exact as it was given. */
export interface PartialDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
}

const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Days since 1970-01-01 in UTC, so that no time zone moves a day; day 0 is the last of the month before. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 864e5;
}

/** A `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that is in the calendar; undefined for anything else. */
export function parseDate(text: string): PartialDate | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => part && +part) as [
    number,
    number?,
    number?,
  ];
  const lastOfMonth = new Date(dayNumber(year, (month ?? 1) + 1, 0) * 864e5).getUTCDate();
  if (!year || !inRange(month, 12) || !inRange(day, lastOfMonth)) return undefined;
  return { year, ...(month && { month }), ...(day && { day }) };
}

function inRange(part: number | undefined, last: number): boolean {
  return part === undefined || (part >= 1 && part <= last);
}

/** Whether a text is a date that a feed may hold. */
export function isDate(text: string): boolean {
  return !!parseDate(text);
}

/** The first day of a date, as days since 1970-01-01; NaN where the text is no date. */
export function firstDay(date: string): number {
  const { year, month = 1, day = 1 } = parseDate(date) ?? { year: NaN };
  return dayNumber(year, month, day);
}

/** The last day of a date, as days since 1970-01-01; NaN where the text is no date. */
export function lastDay(date: string): number {
  const { year, month = 12, day } = parseDate(date) ?? { year: NaN };
  return day ? dayNumber(year, month, day) : dayNumber(year, month + 1, 0);
}

/** For sorting: the earlier first; of two that begin together, the one that ends first. */
export function compareDates(a: string, b: string): number {
  return firstDay(a) - firstDay(b) || lastDay(a) - lastDay(b);
}

/** A day number as `YYYY-MM-DD`. */
export function dayToDate(day: number): string {
  return new Date(day * 864e5).toISOString().slice(0, 10);
}
