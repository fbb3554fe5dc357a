import { expect } from 'chai';
import { hasStatuses } from '../../src/report/has-statuses.js';
import { reportOf } from '../../src/report/plan-report.js';
import { planOf } from '../support/parts.js';

const goal = (fields: object) => ({ name: 'a', ...fields });
const report = (goals: object[], fields: object = {}) =>
  reportOf(planOf({ goals, ...fields }), '2026-01-01');

describe('statuses of a level', () => {
  const plan = report([goal({ objectives: [goal({}), goal({ status: 'odd' })] }), goal({})]);

  it('are those of its parts', () => {
    expect([0, 1, 2, 99].map((level) => hasStatuses(plan, level))).to.deep.equal([
      false,
      true,
      false,
      false,
    ]);
  });

  it('may be computed', () => {
    const period = { start: '2025', end: '2027' };
    expect(hasStatuses(report([goal({ progress: 5 })], { period }), 0)).to.equal(false);
    const computed = report([goal({ progress: 5 })], { period, computeStatus: true });
    expect(hasStatuses(computed, 0)).to.equal(true);
  });

  it('of objectives are enough for a plan with progress', () => {
    expect(plan.progress.rule).to.equal('unknown');
    expect(plan.hasProgress).to.equal(true);
    expect(report([goal({ objectives: [goal({})] })]).hasProgress).to.equal(false);
  });
});
