import { expect } from 'chai';
import { expectedProgress } from '../../src/report/expected-progress.js';
import { planOf } from '../support/parts.js';

const period = { start: '2024', end: '2027' };
const halfway = '2025-12-31';

const expected: [
  name: string,
  period: object | undefined,
  day: string,
  share: number | undefined,
][] = [
  ['no period', undefined, halfway, undefined],
  ['half of the period has passed', period, halfway, 731 / 1461],
  ['the day before the period', period, '2023-12-31', 0],
  ['years before the period', period, '2020-01-01', 0],
  ['the first day of the period', period, '2024-01-01', 1 / 1461],
  ['the last day of the period', period, '2027-12-31', 1],
  ['after the period', period, '2028-01-01', 1],
  ['a period of one month', { start: '2024-02', end: '2024-02' }, '2024-02-29', 1],
  ['a period of days', { start: '2024-01-01', end: '2024-01-10' }, '2024-01-05', 0.5],
  ['a period of one day', { start: '2024-01-01', end: '2024-01-01' }, '2024-01-01', 1],
  ['a period of one year', { start: '2024', end: '2024' }, '2024-12-30', 365 / 366],
  ['an invalid day', period, 'tomorrow', undefined],
];

describe('expected progress', () => {
  for (const [name, period, day, share] of expected) {
    it(name, () => expect(expectedProgress(planOf({ period }), day)).to.equal(share));
  }

  it('a period that ends before it starts', () => {
    expect(expectedProgress({ period: { start: '2025', end: '2023' } }, '2026-01-01')).to.equal(
      undefined,
    );
  });
});
