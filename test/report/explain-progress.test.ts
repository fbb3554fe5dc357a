import { expect } from 'chai';
import { type Explanation, explainProgress } from '../../src/report/explain-progress.js';
import { goalOf, planOf, yearly } from '../support/parts.js';

/** The parts of an explanation, each as name, value and weight. */
const partsOf = ({ parts }: Explanation) =>
  parts.map(({ part, value, weight }) => [part.name, value, weight]);

const rows: [name: string, goal: object, rule: string, parts: unknown[]][] = [
  [
    'a reported percentage',
    { progress: 40, objectives: [{ name: 'o', progress: 9 }] },
    'reported',
    [],
  ],
  ['unknown progress', { objectives: [{ name: 'o' }] }, 'unknown', []],
  [
    'objectives with weights, some unknown or cancelled',
    {
      objectives: [
        { name: { en: 'a', fr: 'un' }, progress: 50, weight: 3 },
        { name: 'b' },
        { name: 'c', progress: 10, status: 'cancelled' },
        { name: 'd', progress: 10, weight: 0 },
      ],
    },
    'objectives',
    [
      [{ en: 'a', fr: 'un' }, 0.5, 3],
      ['b', undefined, 1],
      ['c', 0.1, 0],
      ['d', 0.1, 0],
    ],
  ],
  [
    'milestones',
    {
      milestones: [
        { name: 'm', done: '2024' },
        { name: 'n', due: '2030' },
      ],
    },
    'milestones',
    [
      ['m', 1, 1],
      ['n', 0, 1],
    ],
  ],
  [
    'indicators',
    { indicators: [{ name: 'i', baseline: 0, target: 4, measurements: yearly(1) }, { name: 'j' }] },
    'indicators',
    [
      ['i', 0.25, 1],
      ['j', undefined, 1],
    ],
  ],
];

describe('an explanation of progress has a rule and parts for', () => {
  for (const [name, goal, rule, parts] of rows) {
    it(name, () => {
      const explanation = explainProgress(goalOf(goal));
      expect(explanation.rule).to.equal(rule);
      expect(JSON.stringify(partsOf(explanation))).to.equal(JSON.stringify(parts));
    });
  }

  it('a plan', () => {
    const plan = planOf({ goals: [{ name: 'a', progress: 40, weight: 2 }, { name: 'b' }] });
    const explanation = explainProgress(plan);
    expect(explanation).to.include({ rule: 'goals', value: 0.4, counted: 1, total: 2 });
    expect(partsOf(explanation)).to.deep.equal([
      ['a', 0.4, 2],
      ['b', undefined, 1],
    ]);
  });
});
