import { expect } from 'chai';
import { type Explanation, explainProgress } from '../../src/report/explain-progress.js';
import { goalOf, planOf, yearly } from '../support/parts.js';

/** What an explanation says of each part: its name, its value and its weight. */
const told = ({ parts }: Explanation) =>
  parts.map(({ part, value, weight }) => [part.name, value, weight]);

const rows: [name: string, goal: object, rule: string, parts: unknown[]][] = [
  ['its own', { progress: 40, objectives: [{ name: 'o', progress: 9 }] }, 'reported', []],
  ['unknown', { objectives: [{ name: 'o' }] }, 'unknown', []],
  [
    'objectives: with their weights, the unknown and the cancelled among them',
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
      ['c', 0.1, 1],
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

describe('every figure can explain itself', () => {
  for (const [name, goal, rule, parts] of rows) {
    it(name, () => {
      const explanation = explainProgress(goalOf(goal));
      expect(explanation.rule).to.equal(rule);
      expect(JSON.stringify(told(explanation))).to.equal(JSON.stringify(parts));
    });
  }

  it('a plan by its goals', () => {
    const plan = planOf({ goals: [{ name: 'a', progress: 40, weight: 2 }, { name: 'b' }] });
    const explanation = explainProgress(plan);
    expect(explanation).to.include({ rule: 'goals', value: 0.4, counted: 1, total: 2 });
    expect(told(explanation)).to.deep.equal([
      ['a', 0.4, 2],
      ['b', undefined, 1],
    ]);
  });
});
