import { expect } from 'chai';
import config from '../../../lit-localize.json';
import { lazyLanguages } from '../../../src/locale/lazy-languages.js';
import { loadLanguage } from '../../../src/locale/load-language.js';
import type { Templates } from '../../../src/locale/translate.js';
import { wordsFor } from '../../../src/locale/words.js';

const values = [0, 1, 2, 3, 5, 11, 21, 100, 1.5] as const;
const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The plural category of each value, from CLDR. */
const table: Record<string, string> = {
  en: 'other one other other other other other other other',
  'zh-Hant': 'other other other other other other other other other',
  'zh-Hans': 'other other other other other other other other other',
  ja: 'other other other other other other other other other',
  ko: 'other other other other other other other other other',
  fr: 'one one other other other other other other one',
  de: 'other one other other other other other other other',
  es: 'other one other other other other other other other',
  pt: 'one one other other other other other other one',
  ar: 'zero one two few few many many other other',
  he: 'other one two other other other other other other',
  hi: 'one one other other other other other other other',
};

async function templatesOf(language: string): Promise<Templates> {
  if (language === 'en') return { 'goal-count': '{0} goal|{1} goals' };
  return (await lazyLanguages.get(language)!()).templates;
}

it('the table has all languages', () => {
  expect(Object.keys(table)).to.have.members([config.sourceLocale, ...config.targetLocales]);
});

for (const [language, row] of Object.entries(table)) {
  describe(`plurals in ${language}`, () => {
    const rules = new Intl.PluralRules(language);
    const own = order.filter((name) => rules.resolvedOptions().pluralCategories.includes(name));

    it('have the number of forms that this browser expects', async () => {
      const forms = (await templatesOf(language))['goal-count']!.split('|');
      expect(forms).to.have.length(own.length);
    });

    for (const [i, category] of row.split(' ').entries()) {
      const value = values[i]!;
      it(`${value} has the form "${category}"`, async () => {
        await loadLanguage(language);
        expect(rules.select(value)).to.equal(category);
        const forms = (await templatesOf(language))['goal-count']!.split('|');
        const { goalCount, format } = wordsFor(language);
        const form = forms[own.indexOf(category as (typeof own)[number])]!;
        expect(goalCount(value)).to.equal(form.replace(/\{\d\}/, format.number(value)));
      });
    }
  });
}
