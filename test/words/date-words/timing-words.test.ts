import { expect } from 'chai';
import { loadLanguage } from '../../../src/locale/load-language.js';
import { wordsFor } from '../../../src/locale/words.js';
import { reportOf } from '../../../src/report/plan-report.js';
import { timingWords } from '../../../src/words/date-words.js';
import { planOf } from '../../support/parts.js';

const day = '2026-06-10';

describe('timingWords', () => {
  const rows = [
    [{ due: '2026-06-10' }, ['due today']],
    [{ due: '2026-06-11' }, ['due tomorrow']],
    [{ due: '2026-06' }, ['due in 3 weeks']],
    [{ due: '2026-07-01' }, ['due in 3 weeks']],
    [{ due: '2026-Q4' }, ['due in 7 months']],
    [{ due: '2027-06-10' }, ['due in 12 months']],
    [{ due: '2027-06-11' }, []],
    [{ due: '2028' }, []],
    [{ due: '2026-06-09' }, []],
    [{ due: '2026-07-01', status: 'achieved' }, []],
    [{ due: '2026-07-01', progress: 100 }, []],
    [{ start: '2026-05-01', status: 'planned' }, ['Should have begun']],
    [
      { start: '2026-Q1', due: '2026-07-01', status: 'planned' },
      ['Should have begun', 'due in 3 weeks'],
    ],
    [{}, []],
  ] as const;
  for (const [fields, expected] of rows) {
    it(JSON.stringify(fields), () => {
      const plan = planOf({ goals: [{ name: 'a', ...fields }] });
      const context = { plan, report: reportOf(plan, day), words: wordsFor('en') };
      expect(timingWords(context, plan.goals[0]!)).to.deep.equal(expected);
    });
  }

  it('is in the reader’s language', async () => {
    await loadLanguage('zh-Hans');
    const plan = planOf({ goals: [{ name: 'a', due: '2026-07-01' }] });
    const context = { plan, report: reportOf(plan, day), words: wordsFor('zh-Hans') };
    expect(timingWords(context, plan.goals[0]!)).to.deep.equal(['3周后到期']);
  });
});
