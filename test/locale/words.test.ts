import { expect } from 'chai';
import '../../src/define/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { wordsFor } from '../../src/locale/words.js';
import { mount, textOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

/** Language tags that are invalid or have no translation, each in another way. */
const invalid = [
  ['an empty text', ''],
  ['a space', ' '],
  ['spaces around', ' en '],
  ['a line break', 'en\n'],
  ['a null character', 'en\0'],
  ['one letter', 'e'],
  ['four letters', 'engl'],
  ['nine letters', 'cantonese'],
  ['a name', 'English'],
  ['a name in its own language', '中文'],
  ['digits', '123'],
  ['only a region', '419'],
  ['an underscore', 'en_US'],
  ['a POSIX locale', 'en_US.UTF-8'],
  ['the POSIX locale C', 'C'],
  ['a hyphen', '-'],
  ['a hyphen at the start', '-en'],
  ['a hyphen at the end', 'en-'],
  ['two hyphens', 'en--US'],
  ['an en dash', 'en–US'],
  ['a subtag of nine letters', 'en-abcdefghi'],
  ['two regions', 'tlh-US-GB'],
  ['two scripts', 'tlh-Latn-Cyrl'],
  ['region before script', 'tlh-US-Latn'],
  ['the same variant twice', 'sl-rozaj-rozaj'],
  ['a variant of three letters', 'en-abc-def-ghi-jkl'],
  ['the same singleton twice', 'en-a-bbb-a-ccc'],
  ['a singleton without subtags', 'en-u'],
  ['a singleton without its subtags', 'en-u-a-bbb'],
  ['an extension of two letters', 'en-a-b'],
  ['a transform without language', 'en-t-'],
  ['only private use', 'x-private'],
  ['private use without subtags', 'en-x'],
  ['an extended language', 'ar-arb'],
  ['an irregular grandfathered tag', 'i-enochian'],
  ['a regular grandfathered tag', 'cel-gaulish'],
  ['the wildcard', '*'],
  ['a range with a weight', 'en;q=0.8'],
  ['several tags', 'en,fr'],
  ['a reserved language', 'qaa'],
  ['no language', 'zxx'],
  ['an undetermined language', 'und'],
  ['a constructed language', 'tlh'],
  ['the root', 'root'],
  ['a full-width tag', 'ｅｎ'],
  ['a Cyrillic look-alike', 'еn'],
  ['a dotless letter', 'tlı'],
  ['the Kelvin sign', 'to\u212a'],
  ['a zero-width space', 'e\u200bn'],
  ['an override of direction', '\u202Een'],
  ['half a surrogate pair', 'en-\ud800'],
  ['an emoji', '🇭🇰'],
  ['a JavaScript keyword', 'undefined'],
  ['an inherited property', '__proto__'],
  ['another inherited property', 'constructor'],
  ['markup', '"><b>'],
  ['ten thousand letters', 'en-' + 'a'.repeat(10_000)],
  ['a thousand subtags', 'en' + '-abcde'.repeat(1_000)],
] as const;

describe('an invalid language tag', () => {
  it('is tested in at least fifty forms', () => {
    expect(new Set(invalid.map(([, tag]) => tag)).size).to.be.at.least(50);
  });

  for (const [kind, tag] of invalid) {
    it(`(${kind}) results in English texts, numbers and dates`, () => {
      const words = wordsFor(tag);
      expect(words.language).to.equal('en');
      expect(words.direction).to.equal('ltr');
      expect(words.vision).to.equal('Vision');
      expect(words.format.date('2020-09-10')).to.equal('September 10, 2020');
      expect(words.format.number(1234.5)).to.equal('1,234.5');
      expect(words.format.plural(1, 'one|other')).to.equal('one');
    });

    it(`(${kind}) on an element results in English`, async () => {
      const element = mount<LibraryGoals>('<library-goals></library-goals>');
      element.lang = tag;
      element.plan = smallPlan();
      await element.updateComplete;
      expect(textOf(element)).to.include('Strategic Goal 1').and.include('To be found.');
      expect(element.shadowRoot!.querySelector('[part~=base]')!.getAttribute('lang')).to.equal(
        'en',
      );
    });
  }
});

describe('wordsFor', () => {
  it('returns texts of the language, with numbers and dates of the region', () => {
    const words = wordsFor('en-HK');
    expect(words.wanted).to.equal('en-HK');
    expect(words.language).to.equal('en');
    expect(words.updated('2020-09-10')).to.equal('Last modified 10 September 2020');
  });

  it('returns the same object for different forms of a tag', () => {
    expect(wordsFor('en-hk')).to.equal(wordsFor('en-HK'));
  });

  it('forgets languages that have not been used for long', () => {
    const [used, unused] = [wordsFor('en-SG'), wordsFor('en-IN')];
    for (let i = 0; i < 1000; i += 1) {
      wordsFor(`en-x-a${i}`);
      expect(wordsFor('en-SG')).to.equal(used);
    }
    expect(wordsFor('en-IN')).not.to.equal(unused);
  });

  it('returns English for a language without a translation', () => {
    const { language, direction, wanted } = wordsFor('dv');
    expect({ language, direction, wanted }).to.deep.equal({
      language: 'en',
      direction: 'ltr',
      wanted: 'dv',
    });
  });

  it('keeps the wanted language for text of the feed', async () => {
    const element = mount<LibraryGoals>('<library-goals lang="dv"></library-goals>');
    element.plan = smallPlan({ vision: { en: 'To be found.', dv: 'ދިވެހި' } });
    await element.updateComplete;
    const vision = element.shadowRoot!.querySelector('[part~=vision] bdi')!;
    expect(vision.textContent).to.equal('ދިވެހި');
    expect(vision.getAttribute('lang')).to.equal('dv');
    expect(vision.getAttribute('dir')).to.equal('rtl');
  });
});
