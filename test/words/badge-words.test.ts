import { expect } from 'chai';
import { wordsFor } from '../../src/locale/words.js';
import { reportOf } from '../../src/report/plan-report.js';
import { badgeSubject } from '../../src/words/badge-subject.js';
import { spokenBadge } from '../../src/words/badge-words.js';
import { planOf } from '../support/parts.js';

describe('the sentence of a badge', () => {
  for (const [name, fields, text] of [
    ['a known status', { progress: 40, status: 'on track' }, 'Goal 1: 40%, on track'],
    ['a custom status', { progress: 40, status: 'Nearly there' }, 'Goal 1: 40%, Nearly there'],
    ['no status', { progress: 40 }, 'Goal 1: 40%'],
    ['nothing known', {}, 'Goal 1: No figures yet'],
  ] as const) {
    it(`has ${name}`, () => {
      const plan = planOf({ goals: [{ label: 'Goal 1', name: 'A', ...fields }] });
      const context = { plan, report: reportOf(plan, '2026-06-01'), words: wordsFor('en') };
      const subject = badgeSubject(context, { goal: '1', labelFrom: 'label' }, (_, id, all) =>
        all.find((one) => one.id === id),
      );
      expect(spokenBadge(context, subject!)).to.equal(text);
    });
  }
});
