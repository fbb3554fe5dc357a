import { expect } from 'chai';
import { expectedProgress } from '../../src/plan/expected-progress.js';
import { milestoneState } from '../../src/plan/milestone-state.js';
import { planAsOf } from '../../src/plan/plan-as-of.js';
import { goalProgress } from '../../src/plan/progress.js';
import { staleness } from '../../src/plan/staleness.js';
import { computedStatus, standingOf, thresholds } from '../../src/plan/standing.js';
import { summarise } from '../../src/plan/summarise.js';
import { planOf, yearly } from '../support/parts.js';

const period = { start: '2024', end: '2027' };
const halfway = '2025-12-31';

const expected: [
  name: string,
  period: object | undefined,
  day: string,
  share: number | undefined,
][] = [
  ['no period', undefined, halfway, undefined],
  ['half of it has passed', period, halfway, 731 / 1461],
  ['it hasn’t begun', period, '2023-12-31', 0],
  ['its first day', period, '2024-01-01', 1 / 1461],
  ['its last day', period, '2027-12-31', 1],
  ['it is over', period, '2028-01-01', 1],
  ['months: the first and the last day', { start: '2024-02', end: '2024-02' }, '2024-02-29', 1],
  ['days', { start: '2024-01-01', end: '2024-01-10' }, '2024-01-05', 0.5],
  ['a single day', { start: '2024-01-01', end: '2024-01-01' }, '2024-01-01', 1],
];

describe('FEED, Progress 4: expected progress', () => {
  for (const [name, period, day, share] of expected) {
    it(name, () => expect(expectedProgress(planOf({ period }), day)).to.equal(share));
  }
});

const half = { start: '2024-01-01', end: '2024-12-31' };
const computed: [
  name: string,
  progress: number | undefined,
  day: string,
  status: string | undefined,
][] = [
  ['achieved at 1', 1, '2024-01-01', 'achieved'],
  ['on track from 0.95 of the expected', 0.95, '2024-12-31', 'on-track'],
  ['at risk below it', 0.949, '2024-12-31', 'at-risk'],
  ['at risk from 0.85 of the expected', 0.85, '2024-12-31', 'at-risk'],
  ['off track below it', 0.849, '2024-12-31', 'off-track'],
  ['after its end partly achieved', 0.99, '2025-01-01', 'partly-achieved'],
  ['after its end not achieved at 0', 0, '2025-01-01', 'not-achieved'],
  ['after its end achieved at 1', 1, '2025-01-01', 'achieved'],
  ['nothing before it begins', 0, '2023-12-31', undefined],
  ['nothing without progress', undefined, '2024-06-01', undefined],
];

describe('FEED, Progress 5: status, when the feed gives none', () => {
  for (const [name, progress, day, status] of computed) {
    it(name, () =>
      expect(computedStatus(progress, planOf({ period: half }), day)).to.equal(status),
    );
  }

  it('nothing without a period', () => {
    expect(computedStatus(0.5, planOf(), halfway)).to.equal(undefined);
  });

  it('the thresholds are data', () => {
    expect(thresholds).to.deep.equal({ onTrack: 0.95, atRisk: 0.85 });
  });

  it('the feed’s own always wins, and a computed one says so', () => {
    const plan = planOf({
      period: half,
      goals: [
        { name: 'own', progress: 1, status: 'On Track' },
        { name: 'odd', progress: 1, status: 'Fabulous' },
        { name: 'computed', progress: 1 },
        { name: 'nothing' },
      ],
    });
    expect(plan.goals.map((goal) => standingOf(goal, plan, '2024-12-31'))).to.deep.equal([
      { status: 'on-track', isComputed: false },
      { word: 'Fabulous', isComputed: false },
      { status: 'off-track', isComputed: true },
      { status: undefined, isComputed: false },
    ]);
  });
});

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
];

describe('FEED, Progress 7: staleness', () => {
  for (const [name, fields, day, found] of stale) {
    it(name, () => expect(staleness(planOf({ period, ...fields }), day)).to.deep.equal(found));
  }
});

describe('milestones', () => {
  const rows: [milestone: object, state: string][] = [
    [{ done: true, due: '2020' }, 'done'],
    [{ done: '2025' }, 'done'],
    [{ due: '2025-12' }, 'due'],
    [{ due: '2025-12-30' }, 'overdue'],
    [{ due: '2025-12-31', done: false }, 'due'],
    [{}, 'open'],
  ];
  for (const [milestone, state] of rows) {
    it(`${JSON.stringify(milestone)} is ${state}`, () => {
      expect(milestoneState({ name: 'm', ...milestone }, halfway)).to.equal(state);
    });
  }
});

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
  const figures = (day: string) =>
    planAsOf(plan, day).goals.map((goal) => goalProgress(goal).value);

  it('knows no later measurement, milestone or word', () => {
    expect(figures('2021-12-31')).to.deep.equal([0.5, 0.5, undefined, 0]);
    expect(planAsOf(plan, '2021-12-31').goals[2]!.status).to.equal(undefined);
  });

  it('knows all on a later day', () => {
    expect(figures('2024-01-01')).to.deep.equal([0.9, 1, 0.8, 1]);
  });

  it('leaves the plan itself alone', () => {
    figures('1999-01-01');
    expect(plan.goals.map((goal) => goalProgress(goal).value)).to.deep.equal([0.9, 1, 0.8, 1]);
  });
});

describe('how many goals stand where', () => {
  it('counts statuses in their order, then other words, then none', () => {
    const goals = ['done', undefined, 'Fabulous', 'on track', 'complete'].map((status) => ({
      name: 'g',
      status,
    }));
    const plan = planOf({ goals });
    expect(
      summarise(plan, halfway).map(({ status, word, goals }) => [status ?? word, goals.length]),
    ).to.deep.equal([
      ['achieved', 2],
      ['on-track', 1],
      ['Fabulous', 1],
      [undefined, 1],
    ]);
  });
});
