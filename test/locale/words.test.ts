import { expect } from 'chai';
import '../../src/define/library-goals.js';
import type { LibraryGoals } from '../../src/elements/library-goals.js';
import { wordsFor } from '../../src/locale/words.js';
import { mount, textOf } from '../support/mount.js';
import { smallPlan } from '../support/plans.js';

/** Tags that are no tags, or of no language that there are words for; each another kind of wrong. */
const wrong = [
  ['nothing', ''],
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
  ['a region alone', '419'],
  ['an underscore', 'en_US'],
  ['a POSIX locale', 'en_US.UTF-8'],
  ['the POSIX locale C', 'C'],
  ['a hyphen', '-'],
  ['a hyphen in front', '-en'],
  ['a hyphen at the end', 'en-'],
  ['two hyphens', 'en--US'],
  ['an en dash', 'en–US'],
  ['a subtag of nine', 'en-abcdefghi'],
  ['two regions', 'tlh-US-GB'],
  ['two scripts', 'tlh-Latn-Cyrl'],
  ['region before script', 'tlh-US-Latn'],
  ['the same variant twice', 'sl-rozaj-rozaj'],
  ['a variant of three', 'en-abc-def-ghi-jkl'],
  ['the same singleton twice', 'en-a-bbb-a-ccc'],
  ['a singleton alone', 'en-u'],
  ['a singleton without its subtags', 'en-u-a-bbb'],
  ['an extension of two letters', 'en-a-b'],
  ['a transform without language', 'en-t-'],
  ['private use alone', 'x-private'],
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
  ['a made language', 'tlh'],
  ['the root', 'root'],
  ['a full-width tag', 'ｅｎ'],
  ['a Cyrillic look-alike', 'еn'],
  ['a dotless letter', 'tlı'],
  ['the Kelvin sign', 'to\u212a'],
  ['a zero-width space', 'e\u200bn'],
  ['an override of direction', '\u202Een'],
  ['half a surrogate pair', 'en-\ud800'],
  ['an emoji', '🇭🇰'],
  ['a word of JavaScript', 'undefined'],
  ['a name of every object', '__proto__'],
  ['another name of every object', 'constructor'],
  ['markup', '"><b>'],
  ['ten thousand letters', 'en-' + 'a'.repeat(10_000)],
  ['a thousand subtags', 'en' + '-abcde'.repeat(1_000)],
] as const;

describe('a language tag that is none', () => {
  it('comes in fifty kinds', () => {
    expect(new Set(wrong.map(([, tag]) => tag)).size).to.be.at.least(50);
  });

  for (const [kind, tag] of wrong) {
    it(`(${kind}) gives English words, numbers and dates`, () => {
      const words = wordsFor(tag);
      expect(words.language).to.equal('en');
      expect(words.direction).to.equal('ltr');
      expect(words.vision).to.equal('Vision');
      expect(words.format.date('2020-09-10')).to.equal('September 10, 2020');
      expect(words.format.number(1234.5)).to.equal('1,234.5');
      expect(words.format.plural(1, 'one|other')).to.equal('one');
    });

    it(`(${kind}) on an element draws the plan, marked as English`, async () => {
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

describe('the words', () => {
  it('are those of the language, with the numbers and dates of its region', () => {
    const words = wordsFor('en-HK');
    expect(words.wanted).to.equal('en-HK');
    expect(words.language).to.equal('en');
    expect(words.updated('2020-09-10')).to.equal('Last modified 10 September 2020');
  });

  it('are made once for each language, however its tag is written', () => {
    expect(wordsFor('en-hk')).to.equal(wordsFor('en-HK'));
  });

  it('are kept while they are in use, and forgotten after many other languages', () => {
    const [used, unused] = [wordsFor('en-SG'), wordsFor('en-IN')];
    for (let i = 0; i < 1000; i += 1) {
      wordsFor(`en-x-a${i}`);
      expect(wordsFor('en-SG')).to.equal(used);
    }
    expect(wordsFor('en-IN')).not.to.equal(unused);
  });

  it('say a language that there are none for to be English', () => {
    const { language, direction, wanted } = wordsFor('dv');
    expect({ language, direction, wanted }).to.deep.equal({
      language: 'en',
      direction: 'ltr',
      wanted: 'dv',
    });
  });

  it('leave the feed’s own text in the language asked for', async () => {
    const element = mount<LibraryGoals>('<library-goals lang="dv"></library-goals>');
    element.plan = smallPlan({ vision: { en: 'To be found.', dv: 'ދިވެހި' } });
    await element.updateComplete;
    const vision = element.shadowRoot!.querySelector('[part~=vision] bdi')!;
    expect(vision.textContent).to.equal('ދިވެހި');
    expect(vision.getAttribute('lang')).to.equal('dv');
    expect(vision.getAttribute('dir')).to.equal('rtl');
  });
});
