import { expect } from 'chai';
import { progressOf, planProgress } from '../../../src/report/progress.js';
import type { Goal } from '../../../src/plan/schema.js';
import { goalOf, planOf, yearly } from '../../support/parts.js';

const objectives = (...progress: (number | null)[]) =>
  progress.map((value) => ({ name: 'o', ...(value !== null && { progress: value }) }));
const rising = { baseline: 0, target: 100, measurements: yearly(50) };

const goals: [name: string, goal: object, rule: string, value: number | undefined][] = [
  ['the reported progress', { progress: 40, objectives: objectives(90) }, 'reported', 0.4],
  ['a reported progress of 0', { progress: 0, objectives: objectives(90) }, 'reported', 0],
  [
    'otherwise the mean of its objectives',
    { objectives: objectives(20, 60), milestones: [{ name: 'm', done: true }] },
    'objectives',
    0.4,
  ],
  [
    'the mean without objectives of unknown progress',
    { objectives: objectives(20, null) },
    'objectives',
    0.2,
  ],
  [
    'the weighted mean of its objectives',
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
    'the mean without objectives of weight 0',
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
    'unknown if all objectives have weight 0',
    { objectives: [{ name: 'a', progress: 100, weight: 0 }] },
    'unknown',
    undefined,
  ],
  [
    'the mean of the computed progress of its objectives',
    { objectives: [{ name: 'a', milestones: [{ name: 'm', done: true }, { name: 'n' }] }] },
    'objectives',
    0.5,
  ],
  [
    'otherwise the share of milestones that are done',
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
  ['otherwise unknown', {}, 'unknown', undefined],
  [
    'the mean without cancelled objectives',
    {
      objectives: [
        { name: 'a', progress: 10, status: 'Canceled' },
        { name: 'b', progress: 50 },
      ],
    },
    'objectives',
    0.5,
  ],
  [
    'the mean including objectives on hold',
    {
      objectives: [
        { name: 'a', progress: 10, status: 'on hold' },
        { name: 'b', progress: 50 },
      ],
    },
    'objectives',
    0.3,
  ],
  [
    'the reported progress, even if it is cancelled',
    { progress: 30, status: 'cancelled' },
    'reported',
    0.3,
  ],
  ['0 if no milestone is done', { milestones: [{ name: 'm' }] }, 'milestones', 0],
  ['unknown if all indicators are unknown', { indicators: [{ name: 'i' }] }, 'unknown', undefined],
];

describe('the progress of a goal is', () => {
  for (const [name, goal, rule, value] of goals) {
    it(name, () => {
      const figure = progressOf(goalOf(goal));
      expect(figure.rule).to.equal(rule);
      if (value === undefined) expect(figure.value).to.equal(undefined);
      else expect(figure.value).to.be.closeTo(value, 1e-12);
    });
  }

  it('for a plan, the weighted mean of its goals', () => {
    const plan = planOf({
      goals: [{ name: 'a', progress: 100, weight: 3 }, { name: 'b', progress: 0 }, { name: 'c' }],
    });
    expect(planProgress(plan)).to.deep.include({
      rule: 'goals',
      value: 0.75,
      counted: 2,
      total: 3,
    });
  });

  it('for a plan without goals, unknown', () => {
    expect(planProgress(planOf()).rule).to.equal('unknown');
  });

  const partly: [name: string, goals: object[], figure: object][] = [
    [
      'the mean without cancelled goals',
      [
        { name: 'a', progress: 10, status: 'cancelled' },
        { name: 'b', progress: 60 },
      ],
      { rule: 'goals', value: 0.6, counted: 1, total: 2, cancelled: 1 },
    ],
    [
      'unknown if all goals are cancelled without progress',
      [{ name: 'a', status: 'dropped' }],
      { rule: 'unknown', value: undefined },
    ],
    [
      'unknown if no goal has progress',
      [{ name: 'a', status: 'on hold', weight: 0 }],
      { rule: 'unknown', value: undefined },
    ],
    [
      'unknown if all goals have weight 0',
      [{ name: 'a', progress: 10, weight: 0 }],
      { rule: 'unknown', value: undefined },
    ],
    [
      'the mean without goals of weight 0',
      [
        { name: 'a', progress: 10, weight: 0 },
        { name: 'b', progress: 60 },
      ],
      { rule: 'goals', value: 0.6, counted: 1, total: 2 },
    ],
  ];
  for (const [name, goals, figure] of partly) {
    it(`for a plan, ${name}`, () =>
      expect(planProgress(planOf({ goals }))).to.deep.include(figure));
  }
});

// These are not corrected, because they are not read from a feed.
const handBuilt: [name: string, goal: object, value: number | undefined][] = [
  ['progress as text is unknown', { progress: '40' }, undefined],
  ['progress that is NaN is unknown', { progress: NaN }, undefined],
  ['infinite progress is unknown', { progress: Infinity }, undefined],
  ['progress over 100 is 1', { progress: 140 }, 1],
  ['progress under 0 is 0', { progress: -5 }, 0],
  ['an objective over 100 counts as 1', { objectives: [{ progress: 300 }, { progress: 0 }] }, 0.5],
  ['a weight as text is 1', { objectives: [{ progress: 100, weight: '9' }, { progress: 0 }] }, 0.5],
  ['a weight of NaN is 1', { objectives: [{ progress: 100, weight: NaN }, { progress: 0 }] }, 0.5],
  ['a weight under 0 is 0', { objectives: [{ progress: 100, weight: -1 }, { progress: 0 }] }, 0],
  [
    'weights that are too large to be added are unknown',
    {
      objectives: [
        { progress: 100, weight: 1e308 },
        { progress: 0, weight: 1e308 },
      ],
    },
    undefined,
  ],
  [
    'a status that is no text is ignored',
    { status: 5, objectives: [{ progress: 50, status: {} }] },
    0.5,
  ],
];

describe('the progress of a goal that was not read from a feed', () => {
  for (const [name, goal, value] of handBuilt) {
    it(name, () => expect(progressOf(goal as Goal).value).to.equal(value));
  }
});
