import { expect } from 'chai';
import fc from 'fast-check';
import type { Part } from '../../src/plan/schema.js';
import { planAsOf } from '../../src/report/plan-as-of.js';
import { reportOf } from '../../src/report/plan-report.js';
import { planProgress, progressOf } from '../../src/report/progress.js';
import { goalOf, planOf } from '../support/parts.js';

const achieved = { name: 'a', status: 'achieved' };
const notStarted = { name: 'n', status: 'not-started' };
const inProgress = { name: 'i', status: 'in-progress' };
const cancelled = { name: 'c', status: 'dropped', progress: 90 };
const unknown = { name: 'u' };
const at = (progress: number, weight?: number) => ({ name: 'f', progress, weight });

const rows: [name: string, objectives: object[], expected: object][] = [
  ['all with figures: their mean', [at(20), at(60)], { method: 'mean', value: 0.4, counted: 2 }],
  ['by weight', [at(100, 3), at(0)], { method: 'mean', value: 0.75 }],
  [
    'achieved counts as 1 and not started as 0 beside figures',
    [achieved, notStarted, at(50)],
    { method: 'mean', value: 0.5, counted: 3, unknown: 0 },
  ],
  [
    'a figure takes precedence over the status',
    [{ ...achieved, progress: 40 }, at(60)],
    { method: 'mean', value: 0.5 },
  ],
  [
    'only achieved or not started: their share',
    [achieved, notStarted],
    { method: 'mean', value: 0.5 },
  ],
  [
    'only statuses: the share of achieved parts',
    [achieved, inProgress, inProgress, notStarted],
    { method: 'achieved', value: 0.25, achieved: 1, underWay: 2, counted: 4 },
  ],
  [
    'only statuses, and one part without: it is left out and counted',
    [achieved, inProgress, unknown],
    { method: 'achieved', value: 0.5, counted: 2, total: 3, unknown: 1 },
  ],
  [
    'some figures: the mean of what is known, and the number of other parts',
    [at(30), inProgress, unknown],
    { method: 'mean', value: 0.3, counted: 1, total: 3, unknown: 2 },
  ],
  [
    'a cancelled part is left out with its figure, and counted',
    [at(30), cancelled],
    { method: 'mean', value: 0.3, counted: 1, total: 2, cancelled: 1, unknown: 0 },
  ],
  [
    'a cancelled part among parts with statuses',
    [achieved, inProgress, cancelled],
    { method: 'achieved', value: 0.5, counted: 2, total: 3, cancelled: 1 },
  ],
  [
    'a weight of 0 is neither cancelled nor unknown',
    [at(30), at(90, 0)],
    { method: 'mean', value: 0.3, counted: 1, total: 2, cancelled: 0, unknown: 0 },
  ],
  ['all cancelled', [cancelled, cancelled], { rule: 'unknown' }],
  ['nothing known', [unknown, unknown], { rule: 'unknown' }],
  ['weights of 0 alone', [at(50, 0)], { rule: 'unknown' }],
  [
    'custom statuses count as in progress',
    [achieved, { name: 'x', status: 'Fabulous' }],
    { method: 'achieved', value: 0.5, underWay: 1 },
  ],
  [
    'custom statuses alone say nothing about progress',
    [
      { name: 'x', status: 'almost' },
      { name: 'y', status: 'someday' },
    ],
    { rule: 'unknown' },
  ],
  [
    'objectives of objectives',
    [{ name: 'o', objectives: [achieved, { name: 'p', objectives: [at(0), at(50)] }] }],
    { method: 'mean', value: 0.625 },
  ],
];

describe('progress from objectives', () => {
  for (const [name, objectives, expected] of rows) {
    it(name, () => {
      expect(progressOf(goalOf({ objectives }))).to.deep.include(expected);
      expect(planProgress(planOf({ goals: objectives }))).to.deep.include(expected);
    });
  }

  it('of a group is that of its goals', () => {
    const plan = planOf({
      groups: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      goals: [
        { ...at(20), group: 'a' },
        { ...at(60), group: 'a' },
        at(90),
        { ...at(0), group: 'x' },
      ],
    });
    const report = reportOf(plan, '2026-01-01');
    expect(report.ofGroup('a').progress).to.deep.include({ value: 0.4, counted: 2 });
    expect(report.ofGroup('b').progress.rule).to.equal('unknown');
    expect(report.goalsIn(undefined).length).to.equal(2);
  });

  it('is computed for 64 levels and for 20,000 objectives', () => {
    let deepest: object = at(40);
    for (let i = 0; i < 63; i++) deepest = { name: 'x', objectives: [deepest] };
    expect(planProgress(planOf({ goals: [deepest] })).value).to.be.closeTo(0.4, 1e-9);
    const goal = goalOf({ objectives: Array(20_000).fill(at(40)) });
    expect(progressOf(goal).value).to.be.closeTo(0.4, 1e-9);
  });
});

const leaf = fc.record(
  {
    name: fc.constant('x'),
    progress: fc.integer({ min: 0, max: 100 }),
    weight: fc.integer({ min: 0, max: 5 }),
    status: fc.constantFrom(
      'achieved',
      'in-progress',
      'not-started',
      'dropped',
      'on-hold',
      'odd',
      'n/a',
    ),
  },
  { requiredKeys: ['name'] },
);
const { tree } = fc.letrec<{ tree: object }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc
      .tuple(leaf, fc.array(tie('tree'), { minLength: 1, maxLength: 4 }))
      .map(([part, objectives]) => ({ ...part, objectives })),
  ),
}));
const trees = fc.array(tree, { minLength: 1, maxLength: 5 });
const progress = (goals: object[]) => planProgress(planOf({ goals }));

describe('progress of generated trees', () => {
  it('is within the range of its parts', () => {
    fc.assert(
      fc.property(trees, (goals) => {
        const plan = planOf({ goals });
        const { value } = planProgress(plan);
        if (value === undefined) return;
        const values = plan.goals.flatMap((goal: Part) => {
          const own = progressOf(goal).value;
          return own ?? [0, 1];
        });
        expect(value).to.be.within(Math.min(...values, 1) - 1e-9, Math.max(...values, 0) + 1e-9);
      }),
    );
  });

  it('doesn’t depend on the order of parts', () => {
    fc.assert(
      fc.property(trees, (goals) => {
        const [forth, back] = [progress(goals), progress(goals.toReversed())];
        expect(forth.rule).to.equal(back.rule);
        if (forth.value !== undefined) expect(forth.value).to.be.closeTo(back.value!, 1e-9);
      }),
    );
  });

  for (const [name, more, field] of [
    ['an unknown part', unknown, 'unknown'],
    ['a cancelled part', cancelled, 'cancelled'],
  ] as const) {
    it(`isn’t changed by ${name}, which is counted`, () => {
      fc.assert(
        fc.property(trees, (goals) => {
          const [before, after] = [progress(goals), progress([...goals, more])];
          expect(after.value).to.equal(before.value);
          if (before.rule !== 'goals' || after.rule !== 'goals') return;
          expect(after[field]).to.equal(before[field] + 1);
          expect(after.method).to.equal(before.method);
        }),
      );
    });
  }
});

describe('the report of a part', () => {
  const plan = planOf({
    period: { start: '2024', end: '2027' },
    goals: [
      { name: 'own time', start: '2026-01-01', due: '2026-04-10', progress: 10 },
      { name: 'late', due: '2025-Q4', status: 'in-progress' },
      { name: 'done', due: '2025', status: 'achieved' },
      { name: 'waiting', start: '2025', status: 'planned' },
      {
        name: 'told',
        updates: [
          { date: '2026-02', text: 'second' },
          { date: '2025-06-01', text: 'first', by: 'B' },
          { date: '2027-01-01', text: 'third' },
        ],
      },
    ],
  });
  const report = reportOf(plan, '2026-02-19');
  const parts = plan.goals.map((goal) => report.of(goal));

  it('has the expected progress by its own dates, otherwise by the plan’s period', () => {
    expect(parts[0]!.expected).to.equal(0.5);
    expect(parts[4]!.expected).to.equal(report.expected);
  });

  it('has what is overdue and what should have begun', () => {
    expect(parts.map(({ timing }) => timing)).to.deep.equal([
      undefined,
      'overdue',
      undefined,
      'late-start',
      undefined,
    ]);
    expect(reportOf(plan, '2026-05-01').of(plan.goals[0]!).timing).to.equal('overdue');
  });

  it('has the updates up to the day, the newest first, and their note and date', () => {
    expect(parts[4]!.updates.map(({ text }) => text)).to.deep.equal(['second', 'first']);
    expect(parts[4]).to.include({ note: 'second', updated: '2026-02' });
    expect(reportOf(plan, '2027-02-01').of(plan.goals[4]!).note).to.equal('third');
  });

  it('contains only what was reported by an earlier day', () => {
    const then = planAsOf(plan, '2025-12-31');
    const { updates, note } = reportOf(then, '2025-12-31').of(then.goals[4]!);
    expect(updates.map(({ text }) => text)).to.deep.equal(['first']);
    expect(note).to.equal('first');
  });

  it('does not contain a status that was reported after an earlier day', () => {
    const told = planOf({
      goals: [
        {
          name: 'g',
          objectives: [
            {
              name: 'o',
              status: 'achieved',
              progress: 100,
              updates: [{ date: '2026-02', text: 'x' }],
            },
          ],
        },
      ],
    });
    const [objective] = planAsOf(told, '2026-01-01').goals[0]!.objectives!;
    expect(objective).to.deep.include({ status: undefined, progress: undefined });
  });
});
