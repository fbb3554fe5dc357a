const day = 864e5;

/** The moment at which a date begins in UTC; an invalid one for what is no date or not in the calendar. */
function beginning(text: string): Date {
  const date = new Date(/^\d{4}(-\d\d){0,2}$/.test(text) ? text : NaN);
  // Some engines take 30 February for 1 March.
  return JSON.stringify(date).startsWith(`"${text}`) ? date : new Date(NaN);
}

/** Whether a text is a date that a feed may hold: a real `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return firstDay(text) > -Infinity;
}

/** The first day of a date, as whole days since 1970-01-01 in UTC; NaN where the text is no date. */
export function firstDay(text: string): number {
  return +beginning(text) / day;
}

/** The last day of a date, as whole days since 1970-01-01 in UTC; NaN where the text is no date. */
export function lastDay(text: string): number {
  const date = beginning(text);
  const months = text.length < 5 ? 12 : text.length < 8 ? 1 : 0;
  return (months ? date.setUTCMonth(date.getUTCMonth() + months, 0) : +date) / day;
}

/** For sorting: the earlier first; of two that begin together, the one that ends first. */
export function compareDates(a: string, b: string): number {
  // As text: parsing dates took most of the time of 10,000 goals.
  const [first, second] = [a, b].map((date) => `${date}-01-01`.slice(0, 10)) as [string, string];
  return first < second ? -1 : first > second ? 1 : b.length - a.length;
}

/** A number of days since 1970-01-01 as `YYYY-MM-DD`. */
export function dayToDate(days: number): string {
  return new Date(days * day).toISOString().slice(0, 10);
}

/** The last day of a date, `YYYY-MM-DD`; undefined where the text is no date. */
export function dayOf(text: string): string | undefined {
  return isDate(text) ? dayToDate(lastDay(text)) : undefined;
}

/** A date of ISO 8601, as exact as it was given. */
export interface PartialDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
}

/** The parts of a date; undefined where the text is no date. */
export function parseDate(text: string): PartialDate | undefined {
  const [year, month, day] = text.split('-').map(Number);
  return isDate(text) ? { year: year!, ...(month && { month }), ...(day && { day }) } : undefined;
}
