import { exactness, isDate } from '../plan/dates.js';
import { withNullPrototype } from '../plan/null-prototype.js';
import { plainDate, plainTimeAhead, plainYears } from './plain-dates.js';

/**
 * Formats numbers and dates in one language. Dates are calendar dates, so they don't depend on a
 * time zone.
 */
export interface Formats {
  /** 1,234.5 */
  number(value: number): string;
  /** A percentage from 0 to 100, with its sign. */
  percent(value: number): string;
  /** A date of the feed in long form; any other text unchanged. */
  date(value: string): string;
  /** A date with an abbreviated month. */
  shortDate(value: string): string;
  /** A time in milliseconds since the epoch, as date and time of day. */
  moment(value: number): string;
  /** A period between two dates, with the precision of the less precise one. */
  period(start: string, end: string): string;
  /** How far a day is off, from 0 days on: "today", "in 3 weeks". */
  daysAhead(days: number): string;
  list(parts: readonly string[]): string;
  /**
   * Chooses the plural form for a number from the forms of a message, which are separated by `|`.
   *
   * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
   */
  plural(value: number, forms: string): string;
  /**
   * Converts a text that begins with a capital letter for use within a sentence.
   *
   * @param language that of the text, if it differs
   */
  midSentence(text: string, language?: string): string;
  compare(a: string, b: string): number;
}

/** Returns the quarter of a date. */
function quarterAt(date: string): string {
  const month = Number(date.slice(5, 7));
  return month ? `${date.slice(0, 4)}-Q${Math.ceil(month / 3)}` : date;
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Languages, some of them in named regions only, in which a percentage is written as in 75%. */
const plainPercent = /^(?:en(?:-(?:AU|CA|GB|HK|IE|IN|NZ|SG|US))?|(?:ja|ko|zh)(?:-[A-Za-z]+)*)$/;

/**
 * Whether a number is the same in all languages when it is written with Latin digits. The first formatter of
 * `Intl` that a page makes takes 15 to 25 ms, which most pages can save before their first goal is shown.
 */
const isPlain = (value: number) => Number.isInteger(value) && value >= 0 && value < 1000;

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/**
 * Makes the formats of a language. The digits and the calendar are fixed, because browsers have
 * different defaults for `ar`.
 *
 * @param tag a well-formed BCP 47 tag
 * @param quarterOf formats a quarter, 1 to 4, of a year: `Intl` has no format for it
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
  const formats = { long: datesWith('long'), short: datesWith('short') };
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
  const formatOf = (date: string, month: 'long' | 'short' = 'long') =>
    formats[month][date.split('-').length - 1]!();
  const dateIn = (date: string, month: 'long' | 'short' = 'long') => {
    if (!isDate(date)) return date;
    const [year, quarter] = date.split('-Q') as [string, string?];
    const written = plainDate(tag, year, month) ?? formatOf(year, month).format(Date.parse(year));
    return quarter ? quarterOf(Number(quarter), written) : written;
  };
  const range = (start: string, end: string, coarser: string) =>
    plainYears(tag, start, end) ??
    formatOf(coarser).formatRange(Date.parse(start), Date.parse(end));
  const ahead = (count: number, unit: Intl.RelativeTimeFormatUnit) =>
    plainTimeAhead(tag, count, unit) ?? relative().format(count, unit);

  return {
    number: (value) => (isPlain(value) ? String(value) : numbers().format(value)),
    percent: (value) =>
      isPlain(value) && plainPercent.test(tag) ? `${value}%` : percents().format(value / 100),
    date: (value) => dateIn(value),
    shortDate: (value) => dateIn(value, 'short'),
    moment: (value) => moments().format(value),
    period(start, end) {
      if (!isDate(start) || !isDate(end)) return `${dateIn(start)} – ${dateIn(end)}`;
      const coarser = exactness(start) < exactness(end) ? start : end;
      if (coarser[5] !== 'Q') {
        return range(start.replace(/-Q.$/, ''), end.replace(/-Q.$/, ''), coarser);
      }
      const [first, last] = [quarterAt(start), quarterAt(end)];
      return first === last ? dateIn(first) : `${dateIn(first)} – ${dateIn(last)}`;
    },
    daysAhead(days) {
      if (days < 14) return ahead(days, 'day');
      return days < 60
        ? ahead(Math.round(days / 7), 'week')
        : ahead(Math.round(days / (365 / 12)), 'month');
    },
    list: (parts) => lists().format(parts),
    plural(value, forms) {
      const available = plurals().resolvedOptions().pluralCategories;
      const order = categories.filter((category) => available.includes(category));
      const all = forms.split('|');
      return all[order.indexOf(plurals().select(value))] ?? all.at(-1)!;
    },
    // German nouns are capitalized within a sentence, too.
    midSentence: (text, language = tag) =>
      /^de(?:-|$)/.test(language) ? text : text.toLocaleLowerCase(language),
    compare: (a, b) => collator().compare(a, b),
  };
}
