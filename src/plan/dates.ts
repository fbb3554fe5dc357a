const day = 864e5;

/** A quarter as its first month, `2025-Q2` as `2025-04`; any other text as it is. */
const withMonth = (text: string) =>
  text[5] === 'Q'
    ? text.replace(/^(\d{4})-Q([1-4])$/, (_, year: string, quarter: string) => {
        const month = Number(quarter) * 3 - 2;
        return `${year}-${month < 10 ? '0' : ''}${month}`;
      })
    : text;

/** The moment at which a date begins in UTC; an invalid one for what is no date or not in the calendar. */
function beginning(text: string): Date {
  const day = withMonth(text);
  const date = new Date(/^\d{4}(-\d\d){0,2}$/.test(day) ? day : NaN);
  // Some engines take 30 February for 1 March.
  return JSON.stringify(date).startsWith(`"${day}`) ? date : new Date(NaN);
}

/** Whether a text is a date that a feed may hold: a real `YYYY`, `YYYY-Q1` to `YYYY-Q4`, `YYYY-MM` or `YYYY-MM-DD`. */
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
  const months = text.length < 5 ? 12 : text[5] === 'Q' ? 3 : text.length < 8 ? 1 : 0;
  return (months ? date.setUTCMonth(date.getUTCMonth() + months, 0) : +date) / day;
}

/** For sorting: the earlier first; of two that begin together, the one that ends first. */
export function compareDates(a: string, b: string): number {
  // As text: parsing dates took most of the time of 10,000 goals.
  const [first, second] = [a, b].map((date) => `${withMonth(date)}-01-01`.slice(0, 10)) as [
    string,
    string,
  ];
  return first < second ? -1 : first > second ? 1 : exactness(b) - exactness(a);
}

/** For comparison: the greater, the shorter the time that a date names. */
export const exactness = (date: string): number => date.length - (date[5] === 'Q' ? 1 : 0);

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
  /** 1 to 4; without a month. */
  quarter?: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
}

/** The parts of a date; undefined where the text is no date. */
export function parseDate(text: string): PartialDate | undefined {
  const [year, month, day] = text.replace('Q', '').split('-').map(Number);
  if (!isDate(text)) return undefined;
  if (text[5] === 'Q') return { year: year!, quarter: month! };
  return { year: year!, ...(month && { month }), ...(day && { day }) };
}
