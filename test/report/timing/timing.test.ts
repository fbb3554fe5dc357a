import { expect } from 'chai';
import { reportOf } from '../../../src/report/plan-report.js';
import { planOf } from '../../support/parts.js';

describe('the timing of a part', () => {
  for (const [name, fields, timing, daysLeft] of [
    ['due today', { due: '2026-06-10' }, undefined, 0],
    ['due yesterday', { due: '2026-06-09' }, 'overdue', undefined],
    ['due in a month that has begun', { due: '2026-06' }, undefined, 20],
    ['due yesterday, and achieved', { due: '2026-06-09', status: 'done' }, undefined, undefined],
    ['due yesterday, at 100%', { due: '2026-06-09', progress: 100 }, undefined, undefined],
    ['planned to begin today', { start: '2026-06-10', status: 'planned' }, undefined, undefined],
    [
      'planned to begin yesterday',
      { start: '2026-06-09', status: 'planned' },
      'late-start',
      undefined,
    ],
    [
      'planned to begin in this month',
      { start: '2026-06', status: 'planned' },
      undefined,
      undefined,
    ],
    ['that began yesterday', { start: '2026-06-09', status: 'launched' }, undefined, undefined],
  ] as const) {
    it(`is ${timing ?? 'in order'}: ${name}`, () => {
      const plan = planOf({ goals: [{ name: 'A', ...fields }] });
      const part = reportOf(plan, '2026-06-10').of(plan.goals[0]!);
      expect([part.timing, part.daysLeft]).to.deep.equal([timing, daysLeft]);
    });
  }
});
