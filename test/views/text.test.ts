import { expect } from 'chai';
import { inline, paragraph } from '../../src/views/text.js';
import { shown } from '../../src/words/shown-text.js';
import { contextOf, draw } from './context.js';

const both = { en: 'Mission', 'zh-Hant': '使命', ar: 'الرسالة' };

describe('a text of the feed', () => {
  const rows = [
    ['plain text, in the feed’s language', 'Mission', 'en', 'en', 'Mission', undefined, undefined],
    ['text of a feed in another language', 'Mission', 'fr', 'en', 'Mission', 'fr', undefined],
    [
      'text of a feed in a language of the other direction',
      'الرسالة',
      'ar',
      'en',
      'الرسالة',
      'ar',
      'rtl',
    ],
    ['the entry for the reader’s language', both, 'en', 'zh-HK', '使命', 'zh-Hant', undefined],
    ['the entry for a reader of a region', both, 'en', 'ar-EG', 'الرسالة', 'ar', 'rtl'],
    [
      'the feed’s language if there is no entry for the reader’s',
      both,
      'ar',
      'fr',
      'الرسالة',
      'ar',
      'rtl',
    ],
    [
      'the first entry if there is no entry for either',
      { it: 'Missione' },
      'de',
      'fr',
      'Missione',
      'it',
      undefined,
    ],
    ['an invalid language', both, 'en', 'not a tag', 'Mission', undefined, undefined],
  ] as const;
  for (const [name, text, language, reader, expected, lang, dir] of rows) {
    it(`is chosen and marked: ${name}`, () => {
      const context = contextOf({ language }, reader);
      const marked = lang === context.words.language ? undefined : lang;
      expect(shown(context, text)).to.deep.equal({ text: expected, lang: marked, dir });
    });
  }

  it('has no lang and dir if they are those of the interface', () => {
    const place = draw([inline(contextOf(), 'a'), paragraph(contextOf(), 'b', 'statement')]);
    expect(place.querySelectorAll('[lang], [dir]')).to.have.length(0);
  });

  it('has its lang and dir if they differ', () => {
    const context = contextOf({ language: 'ar' });
    const place = draw([inline(context, 'a'), paragraph(context, 'b', 'statement')]);
    const marked = [...place.querySelectorAll('bdi')].map(({ lang, dir }) => ({ lang, dir }));
    expect(marked).to.deep.equal([
      { lang: 'ar', dir: 'rtl' },
      { lang: 'ar', dir: 'rtl' },
    ]);
  });

  it('changes its lang and dir with the reader’s language', () => {
    const place = draw(inline(contextOf({}, 'en'), both));
    expect(place.textContent).to.equal('Mission');
  });

  it('in a line is isolated from its neighbours’ direction', () => {
    const place = draw([inline(contextOf(), '\u202Egnissim'), '!']);
    const isolated = place.querySelector('bdi')!;
    expect(isolated.textContent).to.equal('\u202Egnissim');
    expect(getComputedStyle(isolated).unicodeBidi).to.match(/isolate/);
  });

  it('as a paragraph keeps its line breaks', () => {
    const place = draw(paragraph(contextOf(), 'one\ntwo', 'statement'));
    expect(place.querySelector('p')!.textContent).to.equal('one\ntwo');
  });
});
