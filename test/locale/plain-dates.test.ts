import { expect } from 'chai';
import { plainDate, plainTimeAhead, plainYears } from '../../src/locale/plain-dates.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const regions = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((region) => names.of(region));
const languages = 'en zh zh-Hant zh-Hans ja ko fr de es pt ar he hi'.split(' ');

/** A browser’s formatter of dates with a number of parts: 1 for years, 2 for months, 3 for days. */
const formatterOf = (tag: string, parts: number, month: 'long' | 'short') =>
  new Intl.DateTimeFormat(tag, {
    numberingSystem: 'latn',
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month }),
    ...(parts > 2 && { day: 'numeric' }),
  });

const days = Array.from({ length: 12 }, (_, i) =>
  new Date(Date.UTC(2024, i, 1 + i * 2)).toISOString().slice(0, 10),
);
const datesOf = (parts: number) =>
  [...days, '1000-01-01', '1582-10-10', '9999-12-31'].map((day) =>
    day.split('-').slice(0, parts).join('-'),
  );

describe('a date that needs no formatter is written as the browser writes it', () => {
  for (const language of languages) {
    it(`in ${language} and its regions`, () => {
      for (const tag of [language, ...regions.map((region) => `${language}-${region}`)]) {
        for (const month of ['long', 'short'] as const) {
          for (const parts of [1, 2, 3]) {
            if (plainDate(tag, datesOf(parts)[0]!, month) === undefined) continue;
            const browser = formatterOf(tag, parts, month);
            for (const date of datesOf(parts)) {
              const written = browser.format(Date.parse(date));
              expect(plainDate(tag, date, month), tag).to.equal(written);
            }
          }
        }
      }
    }).timeout(60_000);
  }
});

it('a period of years that needs no formatter is written as the browser writes it', () => {
  // Browsers differ in the spaces.
  const spaced = (text: string) => text.replace(/\s+/g, ' ');
  let count = 0;
  for (const tag of languages.flatMap((one) => [one, `${one}-US`, `${one}-GB`, `${one}-CA`])) {
    const years = plainYears(tag, '2024', '2028');
    if (years === undefined) continue;
    count += 1;
    const browser = formatterOf(tag, 1, 'long');
    expect(spaced(years), tag).to.equal(
      spaced(browser.formatRange(Date.parse('2024'), Date.parse('2028'))),
    );
  }
  expect(count).to.equal(2);
});

it('a time ahead that needs no formatter is written as the browser writes it', () => {
  const times = [
    ['day', [0, 1, 2, 3, 13]],
    ['week', [2, 9]],
    ['month', [2, 12, 999]],
  ] as const;
  let count = 0;
  for (const tag of languages.flatMap((one) => [
    one,
    ...regions.map((region) => `${one}-${region}`),
  ])) {
    if (plainTimeAhead(tag, 0, 'day') === undefined) continue;
    count += 1;
    const browser = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    for (const [unit, values] of times) {
      for (const value of values) {
        expect(plainTimeAhead(tag, value, unit), tag).to.equal(browser.format(value, unit));
      }
    }
  }
  expect(count).to.equal(10);
});

describe('a date needs a formatter', () => {
  const others = [
    ['in a language without a known form', 'fr', '2024-01-01'],
    ['in a region with another form', 'en-ZA', '2024-01-01'],
    ['in a year with leading zeros', 'en', '0999'],
  ] as const;
  for (const [name, tag, date] of others) {
    it(name, () => expect(plainDate(tag, date, 'long')).to.equal(undefined));
  }
  it('with an abbreviated month, where September has four letters', () => {
    expect(plainDate('en-GB', '2024-09', 'short')).to.equal(undefined);
  });
  it('if a period ends in the year in which it begins', () => {
    expect(plainYears('en', '2024', '2024')).to.equal(undefined);
  });
});
