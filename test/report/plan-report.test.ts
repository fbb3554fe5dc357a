import { expect } from 'chai';
import { planAsOf } from '../../src/report/plan-as-of.js';
import { reportOf } from '../../src/report/plan-report.js';
import { planOf } from '../support/parts.js';

const day = '2025-12-31';

/** A plan whose goals count how often their `progress` is read. */
function countedPlan(goals: number) {
  const plan = planOf({
    period: { start: '2024', end: '2027' },
    computeStatus: true,
    goals: Array.from({ length: goals }, (_, i) => ({ name: `g${i}` })),
  });
  let reads = 0;
  for (const goal of plan.goals) {
    Object.defineProperty(goal, 'progress', { get: () => ((reads += 1), 40) });
  }
  return { plan, reads: () => reads };
}

describe('the report of a plan', () => {
  it('is the same object for the same plan and day', () => {
    const plan = planOf();
    expect(reportOf(plan, day)).to.equal(reportOf(plan, day));
    expect(reportOf(plan, day)).not.to.equal(reportOf(plan, '2026-01-01'));
    expect(reportOf(planOf(), day)).not.to.equal(reportOf(plan, day));
  });

  it('is kept for the last eight days', () => {
    const plan = planOf();
    const first = reportOf(plan, '2025-01-01');
    for (let i = 2; i <= 9; i += 1) reportOf(plan, `2025-01-0${i}`);
    expect(reportOf(plan, '2025-01-01')).not.to.equal(first);
    expect(reportOf(plan, '2025-01-09')).to.equal(reportOf(plan, '2025-01-09'));
  });

  it('computes each goal only once', () => {
    const { plan, reads } = countedPlan(50);
    for (let i = 0; i < 3; i += 1) {
      const report = reportOf(plan, day);
      expect(report.progress.value).to.be.closeTo(0.4, 1e-9);
      expect(report.groups).to.have.length(1);
      expect(report.hasProgress).to.equal(true);
      for (const goal of plan.goals) report.of(goal);
    }
    expect(reads()).to.equal(50);
  });

  it('has the status, progress and expected progress of the whole plan', () => {
    const { plan } = countedPlan(2);
    const report = reportOf(plan, day);
    expect(report.status.status).to.equal('off-track');
    expect(report.expected).to.be.closeTo(0.5, 0.001);
    expect(report.staleness).to.equal(undefined);
  });

  it('has no progress if no goal has a status or progress', () => {
    expect(reportOf(planOf({ goals: [{ name: 'g' }] }), day).hasProgress).to.equal(false);
    expect(reportOf(planOf({ goals: [{ name: 'g', status: 'x' }] }), day).hasProgress).to.equal(
      true,
    );
  });
});

describe('the plan as of a day', () => {
  it('is copied only once', () => {
    const plan = planOf({ goals: [{ name: 'g' }] });
    expect(planAsOf(plan, day)).to.equal(planAsOf(plan, day));
  });
});
