import { expect } from 'chai';
import { indicatorProgress } from '../../src/report/indicator-progress.js';
import type { Indicator } from '../../src/plan/schema.js';
import { indicatorOf, yearly } from '../support/parts.js';

const indicators: [name: string, indicator: object, value: number | undefined][] = [
  [
    '(latest − baseline) / (target − baseline)',
    { baseline: 10, target: 20, measurements: yearly(12, 15) },
    0.5,
  ],
  [
    'lower is better',
    { baseline: 10, target: 2, direction: 'decrease', measurements: yearly(6) },
    0.5,
  ],
  ['past the target is 1', { baseline: 0, target: 10, measurements: yearly(15) }, 1],
  ['worse than the baseline is 0', { baseline: 10, target: 20, measurements: yearly(5) }, 0],
  ['negative numbers', { baseline: -10, target: 10, measurements: yearly(-5) }, 0.25],
  ['baseline defaults to the first measurement', { target: 20, measurements: yearly(10, 15) }, 0.5],
  ['target = baseline and met', { baseline: 5, target: 5, measurements: yearly(5) }, 1],
  [
    'target = baseline and not met is unknown',
    { baseline: 5, target: 5, measurements: yearly(4) },
    undefined,
  ],
  [
    'target = baseline, lower is better, met',
    { baseline: 5, target: 5, direction: 'decrease', measurements: yearly(4) },
    1,
  ],
  [
    'target = baseline, lower is better, exactly met',
    { baseline: 5, target: 5, direction: 'decrease', measurements: yearly(5) },
    1,
  ],
  [
    'maintain: within the tolerance',
    { target: 95, tolerance: 2, direction: 'maintain', measurements: yearly(80, 93) },
    1,
  ],
  [
    'maintain: outside the tolerance',
    { target: 95, tolerance: 2, direction: 'maintain', measurements: yearly(92.9) },
    0,
  ],
  [
    'maintain: exactly the target without tolerance',
    { target: 95, direction: 'maintain', measurements: yearly(95) },
    1,
  ],
  ['no target', { baseline: 5, measurements: yearly(6) }, undefined],
  ['no measurement', { baseline: 5, target: 10 }, undefined],
  [
    'the latest value counts, even before a gap',
    { baseline: 0, target: 10, measurements: yearly(5, undefined) },
    0.5,
  ],
  [
    'measurements out of order',
    {
      baseline: 0,
      target: 10,
      measurements: [
        { date: '2025', actual: 5 },
        { date: '2024', actual: 1 },
      ],
    },
    0.5,
  ],
  [
    'two on the same day: the later one in the feed counts',
    {
      baseline: 0,
      target: 10,
      measurements: [
        { date: '2025', actual: 1 },
        { date: '2025', actual: 5 },
      ],
    },
    0.5,
  ],
  [
    'maintain: decimals exactly the tolerance apart',
    { target: 0.7, tolerance: 0.1, direction: 'maintain', measurements: yearly(0.8) },
    1,
  ],
  ['maintain needs no baseline', { target: 5, direction: 'maintain', measurements: yearly(5) }, 1],
  [
    'a falling target without a direction',
    { baseline: 10, target: 2, measurements: yearly(4) },
    0.75,
  ],
  ['one measurement and no baseline is 0', { target: 20, measurements: yearly(10) }, 0],
  [
    'one measurement at the target and no baseline is 1',
    { target: 20, measurements: yearly(20) },
    1,
  ],
  [
    'measurements with targets only',
    { target: 5, measurements: [{ date: '2024', target: 5 }] },
    undefined,
  ],
  ['target 0', { baseline: 8, target: 0, direction: 'decrease', measurements: yearly(2) }, 0.75],
  [
    'a month is later than its year',
    {
      baseline: 0,
      target: 10,
      measurements: [
        { date: '2025-03', actual: 5 },
        { date: '2025', actual: 1 },
      ],
    },
    0.5,
  ],
];

// These are not corrected, because they are not read from a feed.
const handBuilt: [name: string, indicator: object, value: number | undefined][] = [
  ['a target as text', { baseline: 0, target: '10', measurements: yearly(5) }, undefined],
  ['an infinite target', { baseline: 0, target: Infinity, measurements: yearly(5) }, undefined],
  [
    'a baseline of NaN is ignored',
    { baseline: NaN, target: 20, measurements: yearly(10, 15) },
    0.5,
  ],
  [
    'a value as text is ignored',
    { target: 20, measurements: [...yearly(10, 15), { date: '2029', actual: '20' }] },
    0.5,
  ],
  [
    'a tolerance of NaN is 0',
    { target: 5, tolerance: NaN, direction: 'maintain', measurements: yearly(5) },
    1,
  ],
  [
    'a difference that is too large for a number',
    { baseline: -1e308, target: 1e308, measurements: yearly(1e308) },
    undefined,
  ],
];

describe('the progress of an indicator', () => {
  for (const [name, indicator, value] of indicators) {
    it(name, () => expect(indicatorProgress(indicatorOf(indicator))).to.equal(value));
  }
});

describe('the progress of an indicator that was not read from a feed', () => {
  for (const [name, indicator, value] of handBuilt) {
    it(name, () => expect(indicatorProgress(indicator as Indicator)).to.equal(value));
  }
});
