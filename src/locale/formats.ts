import { exactness } from '../plan/dates.js';
import { withNullPrototype } from '../plan/null-prototype.js';

/** `Intl` for one language; dates are calendar dates of the feed, so their day never depends on a time zone. */
export interface Formats {
  /** 1,234.5 */
  number(value: number): string;
  /** A percentage (100 for all) with its sign; screen readers speak it in words. */
  percent(value: number): string;
  /** `YYYY`, `YYYY-Q1`, `YYYY-MM` or `YYYY-MM-DD` in the reader's long form. */
  date(value: string): string;
  /** The same with the month in short, where there is little room. */
  shortDate(value: string): string;
  /** A moment, in milliseconds since the epoch, with its time of day. */
  moment(value: number): string;
  /** From one date of the feed to another, no finer than the coarser of the two. */
  period(start: string, end: string): string;
  /** How far a day is off, from 0 days on: "today", "in 3 weeks". */
  daysAhead(days: number): string;
  list(parts: readonly string[]): string;
  /** The form that a number takes, of the forms of a message in CLDR's order, separated by `|`. */
  plural(value: number, forms: string): string;
  /** Words that begin with a capital, as they stand within a sentence. */
  midSentence(text: string): string;
  compare(a: string, b: string): number;
}

/** The quarter that a date is in. */
function quarterAt(date: string): string {
  const month = Number(date.slice(5, 7));
  return month ? `${date.slice(0, 4)}-Q${Math.ceil(month / 3)}` : date;
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/**
 * @param tag a well-formed BCP 47 tag. Digits and calendar are pinned, because engines differ in
 *   what `ar` means by default.
 * @param quarterOf a quarter, 1 to 4, of a year in words: `Intl` has none
 */
export function createFormats(
  tag: string,
  quarterOf: (quarter: number, year: string) => string = (quarter, year) => `Q${quarter} ${year}`,
): Formats {
  const numberingSystem = 'latn';
  const dateOptions = { numberingSystem, calendar: 'gregory' } as const;
  const dateFormat = (parts: number, month: 'long' | 'short') =>
    new Intl.DateTimeFormat(
      tag,
      withNullPrototype({
        ...dateOptions,
        timeZone: 'UTC',
        year: 'numeric',
        ...(parts > 1 && { month }),
        ...(parts > 2 && { day: 'numeric' }),
      }),
    );
  const numbers = once(() => new Intl.NumberFormat(tag, withNullPrototype({ numberingSystem })));
  const percents = once(
    () =>
      new Intl.NumberFormat(
        tag,
        withNullPrototype({ numberingSystem, style: 'percent', maximumFractionDigits: 3 }),
      ),
  );
  const datesWith = (month: 'long' | 'short') =>
    [1, 2, 3].map((parts) => once(() => dateFormat(parts, month)));
  const [dates, shortDates] = [datesWith('long'), datesWith('short')];
  const moments = once(
    () =>
      new Intl.DateTimeFormat(
        tag,
        withNullPrototype({ ...dateOptions, dateStyle: 'long', timeStyle: 'short' }),
      ),
  );
  const lists = once(() => new Intl.ListFormat(tag));
  const relative = once(
    () =>
      new Intl.RelativeTimeFormat(
        tag,
        withNullPrototype({ numeric: 'auto' as const, numberingSystem }),
      ),
  );
  const plurals = once(() => new Intl.PluralRules(tag));
  const collator = once(() => new Intl.Collator(tag, withNullPrototype({ numeric: true })));
  const formatOf = (date: string, formats = dates) => formats[date.split('-').length - 1]!();
  const dateIn = (date: string, formats: typeof dates) => {
    const [year, quarter] = date.split('-Q') as [string, string?];
    const written = formatOf(year, formats).format(Date.parse(year));
    return quarter ? quarterOf(Number(quarter), written) : written;
  };
  const range = (start: string, end: string, format: Intl.DateTimeFormat) =>
    format.formatRange(Date.parse(start), Date.parse(end));

  return {
    number: (value) => numbers().format(value),
    percent: (value) => percents().format(value / 100),
    date: (value) => dateIn(value, dates),
    shortDate: (value) => dateIn(value, shortDates),
    moment: (value) => moments().format(value),
    period(start, end) {
      const coarser = exactness(start) < exactness(end) ? start : end;
      if (coarser[5] !== 'Q') {
        return range(start.replace(/-Q.$/, ''), end.replace(/-Q.$/, ''), formatOf(coarser));
      }
      const [first, last] = [quarterAt(start), quarterAt(end)];
      return first === last
        ? dateIn(first, dates)
        : `${dateIn(first, dates)} – ${dateIn(last, dates)}`;
    },
    daysAhead(days) {
      if (days < 14) return relative().format(days, 'day');
      return days < 60
        ? relative().format(Math.floor(days / 7), 'week')
        : relative().format(Math.floor(days / (365 / 12)), 'month');
    },
    list: (parts) => lists().format(parts),
    plural(value, forms) {
      const available = plurals().resolvedOptions().pluralCategories;
      const order = categories.filter((category) => available.includes(category));
      const all = forms.split('|');
      return all[order.indexOf(plurals().select(value))] ?? all.at(-1)!;
    },
    // German keeps the capitals of its nouns.
    midSentence: (text) => (/^de(?:-|$)/.test(tag) ? text : text.toLocaleLowerCase(tag)),
    compare: (a, b) => collator().compare(a, b),
  };
}
