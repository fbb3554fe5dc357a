import { expect } from 'chai';
import { wordsFor } from '../../src/locale/words.js';
import { reportOf } from '../../src/report/plan-report.js';
import { measureText, toleranceText } from '../../src/words/measure-words.js';
import { planOf } from '../support/parts.js';

function drawnIn<Result>(
  write: (context: Parameters<typeof measureText>[0], indicator: never) => Result,
  fields: object,
  lang = 'en',
): Result {
  const plan = planOf({ goals: [{ name: 'A', indicators: [{ name: 'B', ...fields }] }] });
  const context = { plan, report: reportOf(plan, '2026-01-15'), words: wordsFor(lang) };
  return write(context, plan.goals[0]!.indicators![0] as never);
}

describe('a value of an indicator', () => {
  for (const [name, unit, text] of [
    ['no unit', undefined, '1,200.5'],
    ['a unit', 'loans', '1,200.5 loans'],
    ['a percent sign', '%', '1,200.5%'],
    ['a percent sign with spaces', ' % ', '1,200.5%'],
    ['an Arabic percent sign', '٪', '1,200.5%'],
    ['a percent sign within a unit', '% of loans', '1,200.5 % of loans'],
    ['a percent sign at the end of a unit', 'share in %', '1,200.5 share in %'],
    ['a translated unit', { de: 'Ausleihen', en: 'loans' }, '1,200.5 loans'],
  ] as const) {
    it(`is written with ${name}`, () => {
      const write = drawnIn((context, indicator) => measureText(context, indicator, 1200.5), {
        unit,
      });
      expect(write).to.equal(text);
    });
  }

  it('has one percent sign for a reader of Arabic, whichever the feed has', () => {
    const texts = ['%', '٪'].map((unit) =>
      drawnIn((context, indicator) => measureText(context, indicator, 40), { unit }, 'ar'),
    );
    expect(texts[0]).to.match(/^\P{L}*40\P{L}*$/u);
    expect(texts[1]).to.equal(texts[0]);
  });
});

describe('the tolerance of an indicator', () => {
  const maintain = { direction: 'maintain', target: 1, tolerance: 0.1 };
  for (const [name, fields, text] of [
    ['a value that should stay the same', maintain, '± 0.1'],
    ['another direction', { ...maintain, direction: 'increase' }, ''],
    ['no tolerance', { ...maintain, tolerance: undefined }, ''],
    ['a tolerance of 0', { ...maintain, tolerance: 0 }, ''],
    ['a target in words', { ...maintain, target: 'all branches' }, ''],
  ] as const) {
    it(`is ${text || 'empty'} for ${name}`, () => {
      expect(drawnIn(toleranceText, fields)).to.equal(text);
    });
  }
});
