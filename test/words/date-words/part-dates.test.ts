import { expect } from 'chai';
import { wordsFor } from '../../../src/locale/words.js';
import { reportOf } from '../../../src/report/plan-report.js';
import { datesText, timingWords } from '../../../src/words/date-words.js';
import { planOf } from '../../support/parts.js';

function factsOf(fields: object): string[] {
  const plan = planOf({ goals: [{ name: 'Goal', ...fields }] });
  const context = { plan, report: reportOf(plan, '2026-01-15'), words: wordsFor('en') };
  const [goal] = plan.goals;
  return [datesText(context, goal!), ...timingWords(context, goal!)];
}

describe('the dates of a goal', () => {
  for (const [name, fields, facts] of [
    ['none', {}, ['']],
    ['a start', { start: '2025-03' }, ['From March 2025']],
    ['a due date', { due: '2027-06' }, ['Due June 2027']],
    ['a due date that nears', { due: '2026-02-05' }, ['Due February 5, 2026', 'due in 3 weeks']],
    ['both', { start: '2025-03', due: '2027-06' }, ['March 2025 – June 2027']],
    ['a due date that has passed', { due: '2025-06' }, ['Overdue since June 2025']],
    [
      'both have passed',
      { start: '2025-03', due: '2025-06' },
      ['March – June 2025', 'Overdue since June 2025'],
    ],
    ['both have passed, and it is done', { due: '2025-06', progress: 100 }, ['Due June 2025']],
    [
      'it should have begun',
      { start: '2025', status: 'not started' },
      ['From 2025', 'Should have begun'],
    ],
  ] as const) {
    it(`are described: ${name}`, () => expect(factsOf(fields)).to.deep.equal(facts));
  }
});
