import { expect } from 'chai';
import { lastUpdate, staleness } from '../../src/report/staleness.js';
import { goalOf, planOf, yearly } from '../support/parts.js';

const period = { start: '2024', end: '2027' };
const halfway = '2025-12-31';

const stale: [name: string, fields: object, day: string, found: object | undefined][] = [
  [
    'a period that is over',
    { updated: '2028-01-01' },
    '2028-01-01',
    { kind: 'period-over', date: '2027' },
  ],
  [
    'no update for twelve months',
    { updated: '2024-12-31' },
    halfway,
    { kind: 'no-update-since', date: '2024-12-31' },
  ],
  ['not yet twelve months', { updated: '2025-01-01' }, halfway, undefined],
  [
    'a leap day',
    { updated: '2024-02-29' },
    '2025-03-01',
    { kind: 'no-update-since', date: '2024-02-29' },
  ],
  [
    'a goal’s update counts',
    { updated: '2024', goals: [{ name: 'g', updated: '2025-06' }] },
    halfway,
    undefined,
  ],
  [
    'a measurement counts',
    { goals: [{ name: 'g', indicators: [{ name: 'i', measurements: yearly(1, 2, 3, 4, 5, 6) }] }] },
    halfway,
    undefined,
  ],
  [
    'a milestone done counts',
    { updated: '2024', goals: [{ name: 'g', milestones: [{ name: 'm', done: '2025-06-01' }] }] },
    halfway,
    undefined,
  ],
  ['before the period begins', { updated: '2020' }, '2023-01-01', undefined],
  ['nothing was ever dated', {}, halfway, undefined],
  [
    'a target for later is no update',
    {
      goals: [
        {
          name: 'g',
          updated: '2024-03',
          indicators: [{ name: 'i', measurements: [{ date: '2025-11', target: 5 }] }],
        },
      ],
    },
    halfway,
    { kind: 'no-update-since', date: '2024-03' },
  ],
  [
    'an update after the day is none yet',
    { updated: '2026-06-01', goals: [{ name: 'g', updated: '2024-03-01' }] },
    halfway,
    { kind: 'no-update-since', date: '2024-03-01' },
  ],
  ['a year may mean its last day', { updated: '2024' }, '2025-12-30', undefined],
  [
    'a year is twelve months ago a year after its last day',
    { updated: '2024' },
    halfway,
    { kind: 'no-update-since', date: '2024' },
  ],
  ['a leap day, not yet', { updated: '2024-02-29' }, '2025-02-28', undefined],
  [
    'an objective counts',
    { updated: '2024', goals: [{ name: 'g', objectives: [{ name: 'o', updated: '2025-06' }] }] },
    halfway,
    undefined,
  ],
  ['the last day of the period', { updated: '2027-06' }, '2027-12-31', undefined],
];

describe('staleness', () => {
  for (const [name, fields, day, found] of stale) {
    it(name, () => expect(staleness(planOf({ period, ...fields }), day)).to.deep.equal(found));
  }

  it('nothing without a period', () => {
    expect(staleness(planOf({ updated: '2020' }), halfway)).to.equal(undefined);
  });

  const plan = planOf({
    period,
    updated: '2025-06-01',
    goals: [{ name: 'quiet', updated: '2024-03-01' }, { name: 'undated' }],
  });
  it('of a goal: its own dates', () => {
    expect(staleness(plan, halfway, plan.goals[0])).to.deep.equal({
      kind: 'no-update-since',
      date: '2024-03-01',
    });
  });
  it('of a goal without dates: the plan’s', () => {
    expect(staleness(plan, halfway, plan.goals[1])).to.equal(undefined);
    expect(staleness(plan, '2026-06-01', plan.goals[1])).to.deep.equal({
      kind: 'no-update-since',
      date: '2025-06-01',
    });
  });
});

describe('the last update of a goal', () => {
  const rows: [name: string, goal: object, date: string | undefined][] = [
    ['none', {}, undefined],
    [
      'the latest of all its dates',
      {
        updated: '2025-02',
        milestones: [
          { name: 'm', done: '2024-02' },
          { name: 'n', done: true, due: '2026' },
        ],
        indicators: [{ name: 'i', measurements: [...yearly(1, 2), { date: '2027', target: 9 }] }],
      },
      '2025-02',
    ],
    ['an objective’s', { objectives: [{ name: 'o', updated: '2025' }] }, '2025'],
  ];
  for (const [name, goal, date] of rows) {
    it(name, () => expect(lastUpdate(goalOf(goal))).to.equal(date));
  }
});
