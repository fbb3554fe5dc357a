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
      { name: 'reported', progress: 80, status: 'achieved', updated: '2023-01-01' },
      { name: 'within', objectives: [{ name: 'o', milestones: [{ name: 'm', done: '2023' }] }] },
    ],
  });
  const progress = (day: string) => planAsOf(plan, day).goals.map((goal) => progressOf(goal).value);

  it('has no later measurements, milestones and statuses', () => {
    expect(progress('2021-12-31')).to.deep.equal([0.5, 0.5, undefined, 0]);
    expect(planAsOf(plan, '2021-12-31').goals[2]!.status).to.equal(undefined);
  });

  it('is complete on a later day', () => {
    expect(progress('2024-01-01')).to.deep.equal([0.9, 1, 0.8, 1]);
  });

  it('does not change the plan', () => {
    progress('1999-01-01');
    expect(plan.goals.map((goal) => progressOf(goal).value)).to.deep.equal([0.9, 1, 0.8, 1]);
  });

  const rows: [name: string, goal: object, value: number | undefined][] = [
    ['keeps progress without a date', { progress: 80 }, 0.8],
    ['keeps progress of that day', { progress: 80, updated: '2021-12-31' }, 0.8],
    [
      'keeps a milestone that is done without a date',
      { milestones: [{ name: 'm', done: true }] },
      1,
    ],
    ['counts a year from its first day', { milestones: [{ name: 'm', done: '2021' }] }, 1],
    [
      'replaces progress that was reported later by computed progress',
      { progress: 80, updated: '2022', milestones: [{ name: 'm', done: '2021' }, { name: 'n' }] },
      0.5,
    ],
    [
      'removes an objective’s progress that was reported later',
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

  it('keeps later targets', () => {
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

  it('has objects without a prototype', () => {
    const [goal] = planAsOf(plan, '2021-12-31').goals;
    for (const part of [goal, goal!.indicators![0]]) {
      expect(Object.getPrototypeOf(part)).to.equal(null);
    }
  });
});
