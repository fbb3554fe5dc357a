import { expect } from 'chai';
import { wordsFor } from '../../src/locale/words.js';
import { reportOf } from '../../src/report/plan-report.js';
import { datesText } from '../../src/words/date-words.js';
import { planOf } from '../support/parts.js';

function datesOf(fields: object): string {
  const plan = planOf({ goals: [{ name: 'Goal', ...fields }] });
  const context = { plan, report: reportOf(plan, '2026-01-15'), words: wordsFor('en') };
  return datesText(context, plan.goals[0]!);
}

describe('the dates of a goal', () => {
  for (const [name, fields, text] of [
    ['none', {}, ''],
    ['a start', { start: '2025-03' }, 'From March 2025'],
    ['a due date', { due: '2026-06' }, 'Due June 2026'],
    ['both', { start: '2025-03', due: '2026-06' }, 'March 2025 – June 2026'],
    ['a due date that has passed', { start: '2025-03', due: '2025-06' }, 'Overdue since June 2025'],
  ] as const) {
    it(`are described: ${name}`, () => expect(datesOf(fields)).to.equal(text));
  }
});
