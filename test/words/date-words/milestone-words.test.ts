import { expect } from 'chai';
import { wordsFor } from '../../../src/locale/words.js';
import { reportOf } from '../../../src/report/plan-report.js';
import { milestoneFacts } from '../../../src/words/date-words.js';
import { planOf } from '../../support/parts.js';

function factsOf(fields: object): string[] {
  const plan = planOf({ goals: [{ name: 'A', milestones: [{ name: 'B', ...fields }] }] });
  const context = { plan, report: reportOf(plan, '2026-01-15'), words: wordsFor('en') };
  return milestoneFacts(context, plan.goals[0]!.milestones![0]!);
}

describe('the date of a milestone', () => {
  for (const [name, fields, facts] of [
    ['none', {}, []],
    ['done', { done: true, due: '2025' }, ['Done']],
    ['done on a day', { done: '2025-12-01', due: '2025' }, ['Done December 1, 2025']],
    ['overdue', { due: '2025-Q4' }, ['Overdue since Q4 2025']],
    ['due today', { due: '2026-01-15' }, ['Due January 15, 2026', 'due today']],
    ['due soon', { due: '2026-02-05' }, ['Due February 5, 2026', 'due in 3 weeks']],
    ['due in more than a year', { due: '2027-06' }, ['Due June 2027']],
  ] as const) {
    it(`is described: ${name}`, () => expect(factsOf(fields)).to.deep.equal(facts));
  }
});
