import { expect } from 'chai';
import { createFormats } from '../../src/locale/formats.js';

/** Text without direction marks and with plain spaces, because browsers differ in both. */
const plain = (text: string) =>
  text.replace(/[\u061c\u200e\u200f]/g, '').replace(/[\s\u2009\u202f]+/g, ' ');

describe('a date', () => {
  const dates = [
    ['2020', 'en', '2020'],
    ['2020-09', 'en', 'September 2020'],
    ['2020-Q3', 'en', 'Q3 2020'],
    ['2020-09-10', 'en', 'September 10, 2020'],
    ['2020', 'en-HK', '2020'],
    ['2020-09', 'en-HK', 'September 2020'],
    ['2020-09-10', 'en-HK', '10 September 2020'],
    ['2020', 'fr', '2020'],
    ['2020-09', 'fr', 'septembre 2020'],
    ['2020-09-10', 'fr', '10 septembre 2020'],
    ['2020', 'zh-Hant', '2020年'],
    ['2020-09', 'zh-Hant', '2020年9月'],
    ['2020-09-10', 'zh-Hant', '2020年9月10日'],
    ['2020', 'ar', '2020'],
    ['2020-09', 'ar', 'سبتمبر 2020'],
    ['2020-09-10', 'ar', '10 سبتمبر 2020'],
    ['2020-09-10', 'fa', '10 سپتامبر 2020'],
    ['2020-01-01', 'en', 'January 1, 2020'],
    ['2020-12-31', 'en', 'December 31, 2020'],
    ['2024-02-29', 'en-HK', '29 February 2024'],
    ['0001-01-01', 'en-HK', '1 January 1'],
    ['9999-12-31', 'en-HK', '31 December 9999'],
  ] as const;
  for (const [date, tag, written] of dates) {
    it(`${date} in ${tag} is ${written}`, () => {
      expect(plain(createFormats(tag).date(date))).to.equal(written);
    });
  }
});

it('years are Gregorian in languages with another calendar', () => {
  for (const tag of ['th', 'fa', 'ar-SA', 'th-u-ca-buddhist', 'ja-u-ca-japanese']) {
    expect(plain(createFormats(tag).date('2020-09-10')), tag).to.match(/2020/);
  }
});

it('days do not depend on the time zone', () => {
  const own = Intl.DateTimeFormat;
  // Midnight in UTC is the day before in the Americas.
  class Western extends own {
    constructor(tag: string, options: Intl.DateTimeFormatOptions) {
      super(tag, { timeZone: 'America/Los_Angeles', ...options });
    }
  }
  Object.assign(Intl, { DateTimeFormat: Western });
  try {
    for (const [tag, march] of [
      ['en-HK', '1 March 2020'],
      ['fr', '1 mars 2020'],
    ] as const) {
      const format = createFormats(tag);
      expect(plain(format.date('2020-03-01')).replace('1er', '1')).to.equal(march);
      expect(format.date('2020')).to.equal('2020');
      expect(plain(format.period('2015', '2020'))).to.match(/^2015.*2020$/);
    }
  } finally {
    Object.assign(Intl, { DateTimeFormat: own });
  }
});

describe('a period', () => {
  const periods = [
    ['2015', '2020', 'en', '2015 – 2020'],
    ['2015', '2020', 'en-HK', '2015 – 2020'],
    ['2015-09', '2020-08', 'en', 'September 2015 – August 2020'],
    ['2015-09-01', '2020-08-31', 'en-HK', '1 September 2015 – 31 August 2020'],
    ['2015-09-01', '2020', 'en', '2015 – 2020'],
    ['2015', '2020-08', 'en', '2015 – 2020'],
    ['2020', '2020', 'en', '2020'],
    ['2020-01', '2020-12', 'en', 'January – December 2020'],
    ['2015', '2020', 'ar', '2015 – 2020'],
    ['2015-Q1', '2020', 'en', '2015 – 2020'],
    ['2015-Q1', '2016-Q3', 'en', 'Q1 2015 – Q3 2016'],
    ['2015-02', '2016-Q3', 'en', 'Q1 2015 – Q3 2016'],
    ['2015-Q2', '2015-Q2', 'en', 'Q2 2015'],
  ] as const;
  for (const [start, end, tag, written] of periods) {
    it(`from ${start} to ${end} in ${tag} is ${written}`, () => {
      const found = plain(createFormats(tag).period(start, end));
      // Browsers differ in the spaces around a dash.
      const dashed = (text: string) => text.replace(/ ?[-–] ?/g, ' – ');
      expect(dashed(found)).to.equal(written);
    });
  }
});

describe('a number', () => {
  const numbers = [
    ['en', '1,234.5', '40%', '12.5%'],
    ['en-HK', '1,234.5', '40%', '12.5%'],
    ['fr', '1 234,5', '40 %', '12,5 %'],
    ['de', '1.234,5', '40 %', '12,5 %'],
    ['zh-Hant', '1,234.5', '40%', '12.5%'],
    ['ar', '1,234.5', '40%', '12.5%'],
    ['hi', '1,234.5', '40%', '12.5%'],
  ] as const;
  for (const [tag, number, percent, part] of numbers) {
    it(`in ${tag} is ${number}, ${percent}`, () => {
      const format = createFormats(tag);
      expect(plain(format.number(1234.5))).to.equal(number);
      expect(plain(format.percent(40))).to.equal(percent);
      expect(plain(format.percent(12.5))).to.equal(part);
    });
  }

  it('is exact for whole percentages', () => {
    const { percent } = createFormats('en');
    expect([0, 1, 29, 57, 99, 100].map(percent)).to.deep.equal([
      '0%',
      '1%',
      '29%',
      '57%',
      '99%',
      '100%',
    ]);
  });
});

/** All combinations of two letters; most of them are no region. */
const regions = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((first, _, letters) =>
  letters.map((second) => first + second),
);

describe('a whole number is written as the browser writes it', () => {
  for (const language of 'en zh zh-Hant zh-Hans ja ko fr de es pt ar he hi'.split(' ')) {
    it(`in ${language} and its regions`, () => {
      for (const tag of [language, ...regions.map((region) => `${language}-${region}`)]) {
        const { number, percent } = createFormats(tag);
        const shared = { numberingSystem: 'latn' };
        const plainNumber = new Intl.NumberFormat(tag, shared);
        const percentage = new Intl.NumberFormat(tag, { ...shared, style: 'percent' });
        for (const value of [0, 7, 40, 100, 999, 1000]) {
          expect(number(value), tag).to.equal(plainNumber.format(value));
          expect(percent(value), tag).to.equal(percentage.format(value / 100));
        }
      }
    });
  }
});

describe('a plural', () => {
  const six = 'zero|one|two|few|many|other';
  const plurals = [
    ['en', 'one|other', { 0: 'other', 1: 'one', 1.5: 'other', 2: 'other', 21: 'other' }],
    ['fr', 'one|many|other', { 0: 'one', 1: 'one', 1.5: 'one', 2: 'other', 1e6: 'many' }],
    ['zh-Hant', 'other', { 0: 'other', 1: 'other', 100: 'other' }],
    [
      'ar',
      six,
      { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other', 1.5: 'other' },
    ],
    ['he', 'one|two|other', { 1: 'one', 2: 'two', 5: 'other' }],
    ['pl', 'one|few|many|other', { 1: 'one', 2: 'few', 5: 'many', 1.5: 'other', 21: 'many' }],
    ['ja', 'other', { 1: 'other' }],
  ] as const;
  for (const [tag, forms, chosen] of plurals) {
    for (const [value, form] of Object.entries(chosen)) {
      it(`of ${value} in ${tag} is the form "${form}"`, () => {
        expect(createFormats(tag).plural(Number(value), forms)).to.equal(form);
      });
    }
  }

  const invalid = [
    ['too few forms', 'ar', 'one|other', 100, 'other'],
    ['one form', 'ar', 'only', 2, 'only'],
    ['too many forms', 'en', 'one|other|extra', 5, 'other'],
    ['forms of another language', 'en', six, 1, 'zero'],
    ['an empty text', 'en', '', 1, ''],
  ] as const;
  for (const [name, tag, forms, value, shown] of invalid) {
    it(`with ${name} is still a text`, () => {
      expect(createFormats(tag).plural(value, forms)).to.equal(shown);
    });
  }
});

describe('a list', () => {
  it('is joined by the rules of the language', () => {
    expect(createFormats('en').list(['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(createFormats('zh-Hant').list(['甲', '乙'])).to.equal('甲和乙');
    expect(createFormats('en').list([])).to.equal('');
  });

  it('is sorted by the rules of the language, with numbers by value', () => {
    const sorted = (tag: string, words: string[]) => words.sort(createFormats(tag).compare);
    expect(sorted('en', ['goal 10', 'Goal 9', 'élan', 'east'])).to.deep.equal([
      'east',
      'élan',
      'Goal 9',
      'goal 10',
    ]);
    expect(sorted('sv', ['ö', 'z', 'å'])).to.deep.equal(['z', 'å', 'ö']);
    expect(sorted('de', ['z', 'ö', 'p'])).to.deep.equal(['ö', 'p', 'z']);
  });
});
