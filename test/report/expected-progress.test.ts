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
  ['half of it has passed', period, halfway, 731 / 1461],
  ['it hasn’t begun', period, '2023-12-31', 0],
  ['it is years until it begins', period, '2020-01-01', 0],
  ['its first day', period, '2024-01-01', 1 / 1461],
  ['its last day', period, '2027-12-31', 1],
  ['it is over', period, '2028-01-01', 1],
  ['months: the first and the last day', { start: '2024-02', end: '2024-02' }, '2024-02-29', 1],
  ['days', { start: '2024-01-01', end: '2024-01-10' }, '2024-01-05', 0.5],
  ['a single day', { start: '2024-01-01', end: '2024-01-01' }, '2024-01-01', 1],
  ['a period of one year', { start: '2024', end: '2024' }, '2024-12-30', 365 / 366],
  ['a day that is none', period, 'tomorrow', undefined],
];

describe('expected progress', () => {
  for (const [name, period, day, share] of expected) {
    it(name, () => expect(expectedProgress(planOf({ period }), day)).to.equal(share));
  }

  it('a period that ends before it starts, read from no feed', () => {
    expect(expectedProgress({ period: { start: '2025', end: '2023' } }, '2026-01-01')).to.equal(
      undefined,
    );
  });
});
