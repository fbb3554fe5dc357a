import { expect } from 'chai';
import fc from 'fast-check';
import { indicatorProgress } from '../../src/plan/indicator-progress.js';
import { goalProgress, planProgress } from '../../src/plan/progress.js';
import type { Goal, Indicator } from '../../src/plan/schema.js';
import { wholePercent } from '../../src/plan/whole-percent.js';
import { goalOf, indicatorOf, planOf, yearly } from '../support/parts.js';

const objectives = (...progress: (number | null)[]) =>
  progress.map((value) => ({ name: 'o', ...(value !== null && { progress: value }) }));
const rising = { baseline: 0, target: 100, measurements: yearly(50) };

const goals: [name: string, goal: object, rule: string, value: number | undefined][] = [
  ['a goal’s own progress stands', { progress: 40, objectives: objectives(90) }, 'own', 0.4],
  ['0 is a figure, not an absence', { progress: 0, objectives: objectives(90) }, 'own', 0],
  [
    'otherwise the mean of its objectives',
    { objectives: objectives(20, 60), milestones: [{ name: 'm', done: true }] },
    'objectives',
    0.4,
  ],
  [
    'objectives that are unknown are left out',
    { objectives: objectives(20, null) },
    'objectives',
    0.2,
  ],
  [
    'objectives count by their weight',
    {
      objectives: [
        { name: 'a', progress: 100, weight: 3 },
        { name: 'b', progress: 0 },
      ],
    },
    'objectives',
    0.75,
  ],
  [
    'an objective of weight 0 doesn’t count',
    {
      objectives: [
        { name: 'a', progress: 100, weight: 0 },
        { name: 'b', progress: 10 },
      ],
    },
    'objectives',
    0.1,
  ],
  [
    'objectives that weigh nothing say nothing',
    { objectives: [{ name: 'a', progress: 100, weight: 0 }] },
    'unknown',
    undefined,
  ],
  [
    'an objective’s progress is worked out too',
    { objectives: [{ name: 'a', milestones: [{ name: 'm', done: true }, { name: 'n' }] }] },
    'objectives',
    0.5,
  ],
  [
    'otherwise milestones done of all',
    {
      objectives: objectives(null),
      milestones: [{ name: 'm', done: '2024' }, { name: 'n' }, { name: 'o', done: false }],
      indicators: [{ name: 'i', ...rising }],
    },
    'milestones',
    1 / 3,
  ],
  [
    'otherwise the mean of its indicators',
    {
      indicators: [
        { name: 'i', ...rising },
        { name: 'j', ...rising, measurements: yearly(100) },
        { name: 'unknown' },
      ],
    },
    'indicators',
    0.75,
  ],
  ['unknown is not zero', {}, 'unknown', undefined],
];

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
  ['past the target is all of it', { baseline: 0, target: 10, measurements: yearly(15) }, 1],
  [
    'worse than the baseline is none of it',
    { baseline: 10, target: 20, measurements: yearly(5) },
    0,
  ],
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
    'maintain: without tolerance it has to be exact',
    { target: 95, direction: 'maintain', measurements: yearly(95) },
    1,
  ],
  ['no target', { baseline: 5, measurements: yearly(6) }, undefined],
  ['no measurement', { baseline: 5, target: 10 }, undefined],
  [
    'the latest figure counts, also before a gap',
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
    'two on the same day: the later in the feed',
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
];

const rounding: [share: number, percent: number][] = [
  [0, 0],
  [0.000001, 1],
  [0.004, 1],
  [0.005, 1],
  [0.015, 2],
  [0.4, 40],
  [0.994, 99],
  [0.996, 99],
  [0.999999, 99],
  [1, 100],
  [0.1 + 0.2 + 0.7, 100],
  [1 - Number.EPSILON, 100],
];

describe('FEED, Progress 1: where it comes from', () => {
  for (const [name, goal, rule, value] of goals) {
    it(name, () => {
      const figure = goalProgress(goalOf(goal));
      expect(figure.rule).to.equal(rule);
      if (value === undefined) expect(figure.value).to.equal(undefined);
      else expect(figure.value).to.be.closeTo(value, 1e-12);
    });
  }

  it('the plan’s is the weighted mean of its goals’', () => {
    const plan = planOf({
      goals: [{ name: 'a', progress: 100, weight: 3 }, { name: 'b', progress: 0 }, { name: 'c' }],
    });
    expect(planProgress(plan)).to.deep.equal({ rule: 'goals', value: 0.75, counted: 2, total: 3 });
  });

  it('a plan without goals has no progress', () => {
    expect(planProgress(planOf()).rule).to.equal('unknown');
  });
});

describe('FEED, Progress 2: indicators', () => {
  for (const [name, indicator, value] of indicators) {
    it(name, () => expect(indicatorProgress(indicatorOf(indicator))).to.equal(value));
  }
});

describe('FEED, Progress 3: rounding never lies', () => {
  for (const [share, percent] of rounding) {
    it(`${share} reads ${percent} %`, () => expect(wholePercent(share)).to.equal(percent));
  }
});

const odd = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, NaN, Infinity, -Infinity, undefined));
const anyIndicator = fc.record({
  baseline: odd,
  target: odd,
  tolerance: odd,
  direction: fc.constantFrom('increase', 'decrease', 'maintain', undefined),
  measurements: fc.array(
    fc.record({ date: fc.constantFrom('2020', '2021-05', '2022-01-01', 'x'), actual: odd }),
  ),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Indicator>;
const anyGoal = fc.record({
  progress: odd,
  weight: odd,
  milestones: fc.array(fc.record({ done: fc.constantFrom(true, false, '2020', undefined) })),
  indicators: fc.array(anyIndicator),
  objectives: fc.array(
    fc.record({ progress: odd, weight: odd, indicators: fc.array(anyIndicator) }),
  ),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Goal>;

describe('progress, whatever it is given', () => {
  it('is from 0 to 1 or unknown, never NaN', () => {
    fc.assert(
      fc.property(fc.array(anyGoal), (all) => {
        for (const { value } of [
          ...all.map(goalProgress),
          planProgress({ ...planOf(), goals: all }),
        ]) {
          if (value !== undefined) expect(value).to.be.within(0, 1);
        }
      }),
    );
  });

  it('grows with the actual figure where more is better, and falls where less is', () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (baseline, target, a, b) => {
        fc.pre(baseline !== target);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((actual) =>
          indicatorProgress(indicatorOf({ baseline, target, measurements: yearly(actual) })),
        );
        if (target > baseline) expect(low).to.be.at.most(high!);
        else expect(low).to.be.at.least(high!);
      }),
    );
  });

  it('doesn’t depend on the order of goals', () => {
    const withFigures = fc.array(
      fc.record({
        name: fc.constant('g'),
        progress: fc.integer({ min: 0, max: 100 }),
        weight: fc.integer({ min: 0, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(withFigures, (all) => {
        const forth = planProgress(planOf({ goals: all })).value;
        const back = planProgress(planOf({ goals: [...all].reverse() })).value;
        if (forth === undefined) expect(back).to.equal(undefined);
        else expect(forth).to.be.closeTo(back!, 1e-9);
      }),
    );
  });

  it('rounds to a whole percentage that says 0 only of nothing and 100 only of all', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(wholePercent(share)).to.be.within(1, 99);
      }),
    );
  });
});
