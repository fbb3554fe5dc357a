import { expect } from 'chai';
import { assert, property, string } from 'fast-check';
import { isLanguageTag, lookupTag, scriptOf, textDirection } from '../../src/plan/language-tag.js';

const three = ['en', 'zh-Hant', 'zh-Hans'];

const lookups: [name: string, available: string[], wanted: string, found: string | undefined][] = [
  ['the same tag', three, 'zh-Hant', 'zh-Hant'],
  ['case doesn’t matter', ['EN', 'zh-hant'], 'en', 'EN'],
  ['case doesn’t matter in the wanted tag', three, 'ZH-HANT', 'zh-Hant'],
  ['underscores are treated as hyphens', three, 'zh_HK', 'zh-Hant'],
  ['a region is ignored', three, 'en-GB', 'en'],
  ['an extension is ignored', three, 'en-US-u-nu-arab', 'en'],
  ['private use is ignored', ['de'], 'de-x-plain', 'de'],
  ['the longest match wins', ['de', 'de-CH', 'de-CH-1996'], 'de-CH-1996-x-a', 'de-CH-1996'],
  ['zh-HK is Traditional', three, 'zh-HK', 'zh-Hant'],
  ['zh-MO is Traditional', three, 'zh-MO', 'zh-Hant'],
  ['zh-TW is Traditional', three, 'zh-TW', 'zh-Hant'],
  ['zh-AU is Traditional', three, 'zh-AU', 'zh-Hant'],
  ['zh is Simplified', three, 'zh', 'zh-Hans'],
  ['zh-CN is Simplified', three, 'zh-CN', 'zh-Hans'],
  ['zh-SG is Simplified', three, 'zh-SG', 'zh-Hans'],
  ['zh-Hans-HK is Simplified', three, 'zh-Hans-HK', 'zh-Hans'],
  ['zh-Hant-CN is Traditional', three, 'zh-Hant-CN', 'zh-Hant'],
  ['yue is written in Traditional', three, 'yue', 'zh-Hant'],
  ['yue-HK is written in Traditional', three, 'yue-HK', 'zh-Hant'],
  ['yue-CN is written in Simplified', three, 'yue-CN', 'zh-Hans'],
  ['zh-yue is written in Traditional', three, 'zh-yue', 'zh-Hant'],
  ['cmn is written in Simplified', three, 'cmn', 'zh-Hans'],
  ['Cantonese is preferred for yue', ['zh-Hant', 'yue'], 'yue-HK', 'yue'],
  ['zh-Hant matches zh-TW', ['en', 'zh-CN', 'zh-TW'], 'zh-Hant', 'zh-TW'],
  ['zh-Hant matches zh-HK', ['en', 'zh-CN', 'zh-HK'], 'zh-Hant', 'zh-HK'],
  ['zh-HK prefers zh-TW to zh', ['zh', 'zh-TW'], 'zh-HK', 'zh-TW'],
  ['zh-Hans matches zh', ['en', 'zh'], 'zh-Hans', 'zh'],
  ['zh-HK matches zh if there is no better tag', ['en', 'zh'], 'zh-HK', 'zh'],
  ['zh-HK doesn’t match zh-Hans', ['en', 'zh-Hans'], 'zh-HK', undefined],
  ['zh-CN doesn’t match zh-TW', ['en', 'zh-TW'], 'zh-CN', undefined],
  ['sr-Latn doesn’t match sr-Cyrl', ['sr-Cyrl', 'sr-Latn'], 'sr-Latn-RS', 'sr-Latn'],
  ['another region is better than another language', ['fr', 'en-US'], 'en-GB', 'en-US'],
  ['no region is better than another region', ['en-US', 'en'], 'en-GB', 'en'],
  ['a language matches one of its regions', ['fr', 'pt-BR'], 'pt', 'pt-BR'],
  ['a language doesn’t match a longer one', ['fr', 'eno', 'en-x'], 'e', undefined],
  ['another language', three, 'fr', undefined],
  ['nothing available', [], 'en', undefined],
];

// Values that a page's `lang` may have.
const oddTags = [
  '',
  ' ',
  '-',
  '--',
  '-en',
  'en-',
  'en--GB',
  'e',
  '1',
  'en_GB_',
  'x-',
  'x-private',
  'i-klingon',
  'i-',
  'a-b-c-d',
  'zh-',
  'zh-HK-HK-HK',
  'undefined',
  'null',
  'english',
  'zh-Hantt',
  'toolonglanguage',
  'en-x',
  'en-u',
  'en-GB-oed',
  'art-lojban',
  '*',
  'en-*',
  'en;q=0.8',
  'en,fr',
  '\u0000',
  '中文',
  'ا',
  'constructor',
  '__proto__',
  'toString',
  'en\n',
  '(',
  '[',
  '\\',
  '$&',
  'a-'.repeat(100_000),
  'z'.repeat(100_000),
];

const tags: Record<string, boolean> = {
  en: true,
  'zh-Hant': true,
  'zh-Hant-HK': true,
  'es-419': true,
  'de-CH-1996': true,
  'i-klingon': true,
  'x-hkust': true,
  'en-x-formal': true,
  english: false,
  text: false,
  zh_TW: false,
  e: false,
  i: false,
  '': false,
  'en-': false,
  'en-toolongsubtag': false,
  'en us': false,
  constructor: false,
  ['__proto__']: false,
  [`en${'-a'.repeat(1000)}`]: false,
};

const rtl =
  'ar ar-EG ary arz he iw fa prs pnb ur yi ps sd ug dv ckb ks syr nqo az-IR pa-PK uz-AF AR ar_SA'.split(
    ' ',
  );
const rtlByScript = 'ku-Arab az-Arab uz-Arab-AF en-Hebr pa-Arab ms-Arab ff-Adlm az-IR pa-PK'.split(
  ' ',
);
const ltr = 'en zh-Hant ar-Latn he-Latn ur-Latn ku az pa uz arn fab hey sdx ja ko'.split(' ');

describe('lookupTag', () => {
  for (const [name, available, wanted, found] of lookups) {
    it(name, () => expect(lookupTag(available, wanted)).to.equal(found));
  }

  for (const tag of oddTags) {
    it(`handles the tag ${JSON.stringify(tag.slice(0, 20))}`, () => {
      expect(lookupTag(three, tag)).to.be.oneOf([
        undefined,
        tag.toLowerCase().startsWith('en') ? 'en' : undefined,
        tag.startsWith('zh-HK') ? 'zh-Hant' : undefined,
        tag.startsWith('zh-') ? 'zh-Hans' : undefined,
      ]);
    });
  }

  it('accepts any strings and returns one of them', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (a, b) => {
        const found = lookupTag([a, 'en'], b);
        expect(found).to.be.oneOf([a, 'en', undefined]);
        expect(lookupTag([a], a)).to.equal(a);
      }),
    );
  });
});

it('the script of a language is the one that the browser knows, in every region', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const regions = letters.flatMap((first) => letters.map((second) => first + second));
  for (const language of ['de', 'en', 'es', 'fr', 'pt']) {
    for (const tag of [language, ...regions.map((region) => `${language}-${region}`)]) {
      expect(scriptOf(tag), tag).to.equal(new Intl.Locale(tag).maximize().script?.toLowerCase());
    }
  }
  expect(scriptOf('en-Shaw')).to.equal('shaw');
});

describe('isLanguageTag', () => {
  for (const [tag, expected] of Object.entries(tags)) {
    it(`“${tag.slice(0, 20)}”: ${expected}`, () => expect(isLanguageTag(tag)).to.equal(expected));
  }
});

describe('textDirection', () => {
  for (const tag of [...rtl, ...rtlByScript]) {
    it(`${tag} is written from the right`, () => expect(textDirection(tag)).to.equal('rtl'));
  }
  for (const tag of [...ltr, ...oddTags]) {
    it(`${JSON.stringify(tag.slice(0, 20))} is written from the left`, () => {
      expect(textDirection(tag)).to.equal('ltr');
    });
  }
});
