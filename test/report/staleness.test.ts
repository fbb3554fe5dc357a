import { expect } from 'chai';
import { lastUpdate, staleness } from '../../src/report/staleness.js';
import { goalOf, planOf, yearly } from '../support/parts.js';

const period = { start: '2024', end: '2027' };
const halfway = '2025-12-31';

const stale: [name: string, fields: object, day: string, found: object | undefined][] = [
  [
    'a period that has ended',
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
  ['no update for nearly twelve months', { updated: '2025-01-01' }, halfway, undefined],
  [
    'an update on a leap day',
    { updated: '2024-02-29' },
    '2025-03-01',
    { kind: 'no-update-since', date: '2024-02-29' },
  ],
  [
    'a goal with a recent update',
    { updated: '2024', goals: [{ name: 'g', updated: '2025-06' }] },
    halfway,
    undefined,
  ],
  [
    'a recent measurement',
    { goals: [{ name: 'g', indicators: [{ name: 'i', measurements: yearly(1, 2, 3, 4, 5, 6) }] }] },
    halfway,
    undefined,
  ],
  [
    'a milestone done recently',
    { updated: '2024', goals: [{ name: 'g', milestones: [{ name: 'm', done: '2025-06-01' }] }] },
    halfway,
    undefined,
  ],
  ['before the period', { updated: '2020' }, '2023-01-01', undefined],
  ['no dates', {}, halfway, undefined],
  [
    'a later target, which is no update',
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
    'an update after the day, which is ignored',
    { updated: '2026-06-01', goals: [{ name: 'g', updated: '2024-03-01' }] },
    halfway,
    { kind: 'no-update-since', date: '2024-03-01' },
  ],
  [
    'a year as a date, until a year after its last day',
    { updated: '2024' },
    '2025-12-30',
    undefined,
  ],
  [
    'a year as a date, a year after its last day',
    { updated: '2024' },
    halfway,
    { kind: 'no-update-since', date: '2024' },
  ],
  ['an update on a leap day, a day earlier', { updated: '2024-02-29' }, '2025-02-28', undefined],
  [
    'an objective with a recent update',
    { updated: '2024', goals: [{ name: 'g', objectives: [{ name: 'o', updated: '2025-06' }] }] },
    halfway,
    undefined,
  ],
  ['the last day of the period', { updated: '2027-06' }, '2027-12-31', undefined],
];

describe('the staleness of a plan:', () => {
  for (const [name, fields, day, found] of stale) {
    it(name, () => expect(staleness(planOf({ period, ...fields }), day)).to.deep.equal(found));
  }

  it('no period', () => {
    expect(staleness(planOf({ updated: '2020' }), halfway)).to.equal(undefined);
  });

  const plan = planOf({
    period,
    updated: '2025-06-01',
    goals: [{ name: 'quiet', updated: '2024-03-01' }, { name: 'undated' }],
  });
  it('a goal with dates', () => {
    expect(staleness(plan, halfway, plan.goals[0])).to.deep.equal({
      kind: 'no-update-since',
      date: '2024-03-01',
    });
  });
  it('a goal without dates, for which those of the plan count', () => {
    expect(staleness(plan, halfway, plan.goals[1])).to.equal(undefined);
    expect(staleness(plan, '2026-06-01', plan.goals[1])).to.deep.equal({
      kind: 'no-update-since',
      date: '2025-06-01',
    });
  });
});

describe('the last update of a goal is', () => {
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
    ['that of an objective', { objectives: [{ name: 'o', updated: '2025' }] }, '2025'],
  ];
  for (const [name, goal, date] of rows) {
    it(name, () => expect(lastUpdate(goalOf(goal))).to.equal(date));
  }
});
