import { expect } from 'chai';
import type { Goal, Plan } from '../../src/plan/schema.js';
import { expectedProgress, hasEnded } from '../../src/report/expected-progress.js';
import { computedStatus, statusOf, thresholds } from '../../src/report/part-status.js';
import { goalOf, planOf } from '../support/parts.js';

/** The status for a progress on a day of a plan. */
const computedOn = (progress: number | undefined, plan: Plan, day: string) =>
  computedStatus(progress, {
    expected: expectedProgress(plan, day),
    hasEnded: hasEnded(plan, day),
  });

const half = { start: '2024-01-01', end: '2024-12-31' };
const computed: [
  name: string,
  progress: number | undefined,
  day: string,
  status: string | undefined,
][] = [
  ['achieved at 1', 1, '2024-01-01', 'achieved'],
  ['on track from 0.95 of the expected progress', 0.95, '2024-12-31', 'on-track'],
  ['at risk below that', 0.949, '2024-12-31', 'at-risk'],
  ['at risk from 0.85 of the expected progress', 0.85, '2024-12-31', 'at-risk'],
  ['off track below that', 0.849, '2024-12-31', 'off-track'],
  ['partly achieved below 1 after the period', 0.99, '2025-01-01', 'partly-achieved'],
  ['not achieved at 0 after the period', 0, '2025-01-01', 'not-achieved'],
  ['achieved at 1 after the period', 1, '2025-01-01', 'achieved'],
  ['partly achieved just above 0 after the period', 1e-15, '2025-01-01', 'partly-achieved'],
  ['achieved at 1 before the period', 1, '2023-12-31', 'achieved'],
  ['none before the period', 0, '2023-12-31', undefined],
  ['none without progress', undefined, '2024-06-01', undefined],
];

describe('the computed status is', () => {
  for (const [name, progress, day, status] of computed) {
    it(name, () => expect(computedOn(progress, planOf({ period: half }), day)).to.equal(status));
  }

  it('not affected by decimals: 0.15 after 3 of 17 days is exactly 0.85', () => {
    const plan = planOf({ period: { start: '2024-01-01', end: '2024-01-17' } });
    expect(computedOn(0.15, plan, '2024-01-03')).to.equal('at-risk');
  });

  it('none without a period', () => {
    expect(computedOn(1, planOf(), '2024-06-01')).to.equal(undefined);
  });

  it('based on the documented thresholds', () => {
    expect(thresholds).to.deep.equal({ onTrack: 0.95, atRisk: 0.85 });
  });

  it('only used if the feed has none, and marked as computed', () => {
    const plan = planOf({
      period: half,
      computeStatus: true,
      goals: [
        { name: 'own', progress: 1, status: 'On Track' },
        { name: 'odd', progress: 1, status: 'Fabulous' },
        { name: 'computed', progress: 1 },
        { name: 'nothing' },
        { name: 'blank', status: '  ' },
      ],
    });
    expect(plan.goals.map((goal) => statusOf(goal, plan, '2024-12-31'))).to.deep.equal([
      { status: 'on-track', customStatus: undefined, isComputed: false },
      { status: undefined, customStatus: 'Fabulous', isComputed: false },
      { status: 'off-track', customStatus: undefined, isComputed: true },
      { status: undefined, customStatus: undefined, isComputed: false },
      { status: undefined, customStatus: undefined, isComputed: false },
    ]);
  });

  it('used if the status of the feed is no text', () => {
    const goal = { ...goalOf(), status: 5 } as unknown as Goal;
    expect(statusOf(goal, planOf(), '2024-06-01')).to.deep.equal({
      status: undefined,
      customStatus: undefined,
      isComputed: false,
    });
  });
});
