import { expect } from 'chai';
import {
  compareDates,
  dayToDate,
  firstDay,
  isDate,
  lastDay,
  parseDate,
} from '../../src/plan/dates.js';

const days: Record<string, [first: string, last: string]> = {
  '2020': ['2020-01-01', '2020-12-31'],
  '2020-02': ['2020-02-01', '2020-02-29'],
  '2019-02': ['2019-02-01', '2019-02-28'],
  '1900-02': ['1900-02-01', '1900-02-28'],
  '2000-02': ['2000-02-01', '2000-02-29'],
  '2020-12': ['2020-12-01', '2020-12-31'],
  '2020-09-10': ['2020-09-10', '2020-09-10'],
  '2020-02-29': ['2020-02-29', '2020-02-29'],
  '2025-Q1': ['2025-01-01', '2025-03-31'],
  '2024-Q2': ['2024-04-01', '2024-06-30'],
  '2025-Q3': ['2025-07-01', '2025-09-30'],
  '2025-Q4': ['2025-10-01', '2025-12-31'],
  '0001': ['0001-01-01', '0001-12-31'],
  '0050-06': ['0050-06-01', '0050-06-30'],
  '9999': ['9999-01-01', '9999-12-31'],
};

const notDates: Record<string, string> = {
  'the 30th of February': '2020-02-30',
  'a leap day in a common year': '2019-02-29',
  'a leap day in a century year': '1900-02-29',
  'the 31st of a short month': '2020-04-31',
  'a thirteenth month': '2020-13',
  'month zero': '2020-00',
  'day zero': '2020-01-00',
  'a single digit': '2020-1-1',
  'a date with a time': '2020-09-10T08:00Z',
  'another order': '10-09-2020',
  'a short year': '20',
  'a long year': '12020',
  'a negative year': '-2020',
  'an empty text': '',
  'a word': 'soon',
  'white space': ' 2020',
  'a line break at the end': '2020\n',
  'full-width digits': '２０２０',
  'an incomplete date': '2020-',
  'a fifth quarter': '2020-Q5',
  'a small q': '2020-q1',
  'a quarter and a day': '2020-Q1-01',
  'a fiscal quarter': 'FY22Q4',
};

describe('dates', () => {
  for (const [date, [first, last]] of Object.entries(days)) {
    it(`${date} begins on ${first} and ends on ${last}`, () => {
      expect(isDate(date)).to.equal(true);
      expect(dayToDate(firstDay(date))).to.equal(first);
      expect(dayToDate(lastDay(date))).to.equal(last);
    });
  }

  for (const [name, text] of Object.entries(notDates)) {
    it(`${name} is not a date`, () => {
      expect(isDate(text)).to.equal(false);
      expect(firstDay(text)).to.be.NaN;
      expect(lastDay(text)).to.be.NaN;
      expect(parseDate(text)).to.equal(undefined);
    });
  }

  it('days are counted from 1970-01-01', () => {
    expect(firstDay('1970')).to.equal(0);
    expect(firstDay('1969-12-31')).to.equal(-1);
    expect(firstDay('2020')).to.equal(18262);
    expect(lastDay('2020') - firstDay('2020') + 1).to.equal(366);
  });

  it('days do not depend on time zones and daylight saving time', () => {
    for (let day = firstDay('2026'); day <= lastDay('2026'); day++) {
      expect(firstDay(dayToDate(day))).to.equal(day);
    }
  });

  it('parseDate returns the parts of a date', () => {
    expect(parseDate('2020')).to.deep.equal({ year: 2020 });
    expect(parseDate('2020-09')).to.deep.equal({ year: 2020, month: 9 });
    expect(parseDate('2020-Q3')).to.deep.equal({ year: 2020, quarter: 3 });
    expect(parseDate('2020-09-10')).to.deep.equal({ year: 2020, month: 9, day: 10 });
  });

  it('compareDates sorts by start, then by end', () => {
    const dates = ['2021', '2020', '2020-Q2', '2020-Q1', '2020-01', '2020-01-01', '2019-12-31'];
    expect(dates.sort(compareDates)).to.deep.equal([
      '2019-12-31',
      '2020-01-01',
      '2020-01',
      '2020-Q1',
      '2020',
      '2020-Q2',
      '2021',
    ]);
  });
});
