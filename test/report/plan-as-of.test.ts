import { expect } from 'chai';
import { planAsOf } from '../../src/report/plan-as-of.js';
import { progressOf } from '../../src/report/progress.js';
import { planOf, yearly } from '../support/parts.js';

describe('a plan as of an earlier day', () => {
  const plan = planOf({
    goals: [
      {
        name: 'measured',
        indicators: [{ name: 'i', baseline: 0, target: 10, measurements: yearly(1, 5, 9) }],
      },
      {
        name: 'dated',
        milestones: [
          { name: 'm', done: '2021-06' },
          { name: 'n', done: '2023' },
        ],
      },
      { name: 'told', progress: 80, status: 'achieved', updated: '2023-01-01' },
      { name: 'within', objectives: [{ name: 'o', milestones: [{ name: 'm', done: '2023' }] }] },
    ],
  });
  const figures = (day: string) => planAsOf(plan, day).goals.map((goal) => progressOf(goal).value);

  it('knows no later measurement, milestone or word', () => {
    expect(figures('2021-12-31')).to.deep.equal([0.5, 0.5, undefined, 0]);
    expect(planAsOf(plan, '2021-12-31').goals[2]!.status).to.equal(undefined);
  });

  it('knows all on a later day', () => {
    expect(figures('2024-01-01')).to.deep.equal([0.9, 1, 0.8, 1]);
  });

  it('leaves the plan itself alone', () => {
    figures('1999-01-01');
    expect(plan.goals.map((goal) => progressOf(goal).value)).to.deep.equal([0.9, 1, 0.8, 1]);
  });

  const rows: [name: string, goal: object, value: number | undefined][] = [
    ['progress without a date stands', { progress: 80 }, 0.8],
    ['progress of that very day stands', { progress: 80, updated: '2021-12-31' }, 0.8],
    ['a milestone that is just done stands', { milestones: [{ name: 'm', done: true }] }, 1],
    ['a year counts from its first day', { milestones: [{ name: 'm', done: '2021' }] }, 1],
    [
      'progress told later is worked out from what was known',
      { progress: 80, updated: '2022', milestones: [{ name: 'm', done: '2021' }, { name: 'n' }] },
      0.5,
    ],
    [
      'an objective’s progress told later is unknown',
      { objectives: [{ name: 'o', progress: 80, updated: '2022' }] },
      undefined,
    ],
  ];
  for (const [name, goal, value] of rows) {
    it(name, () => {
      const then = planAsOf(planOf({ goals: [{ name: 'g', ...goal }] }), '2021-12-31');
      expect(progressOf(then.goals[0]!).value).to.equal(value);
    });
  }

  it('knows what was aimed at later', () => {
    const measurements = [
      { date: '2021', actual: 1, target: 2 },
      { date: '2022', actual: 3, target: 4 },
      { date: '2023', actual: 5 },
    ];
    const goals = [{ name: 'g', indicators: [{ name: 'i', measurements }] }];
    const then = planAsOf(planOf({ goals }), '2021-12-31');
    expect(
      then.goals[0]!.indicators![0]!.measurements!.map(({ actual, target }) => [actual, target]),
    ).to.deep.equal([
      [1, 2],
      [undefined, 4],
    ]);
  });

  it('makes objects without a prototype', () => {
    const [goal] = planAsOf(plan, '2021-12-31').goals;
    for (const part of [goal, goal!.indicators![0]]) {
      expect(Object.getPrototypeOf(part)).to.equal(null);
    }
  });
});
