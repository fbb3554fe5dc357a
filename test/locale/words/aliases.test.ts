import { expect } from 'chai';
import '../../../src/define/library-goals.js';
import type { LibraryGoals } from '../../../src/elements/library-goals.js';
import { wordsFor } from '../../../src/locale/words.js';
import { withRegion } from '../../../src/locale/with-region.js';
import { lookupTag } from '../../../src/plan/language-tag.js';
import { mount, textOf, until } from '../../support/mount.js';
import hkust from '../../../samples/hkust-library.json' with { type: 'json' };

const named =
  `tl iw in mo sh ji jw cmn-Hant cmn-Hans cmn zh-yue zh-cmn-Hant zh-min-nan sgn-GR sgn-DE
  en-SU sr-YU de-DD hy-arevela no-bok art-lojban i-klingon en-BU yue zh-TW pt-BR es-419 mn-Mong az-IR
  prs pnb arb ary swh zh-guoyu nb nn no bh aam adp aju als ccq cjr drh`.split(/\s+/);

/** Every language of two letters, and some of three, with scripts and regions. */
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const short = letters.flatMap((a) => letters.map((b) => a + b));
const tags = [
  ...named,
  ...short,
  ...short.map((tag, i) => `${tag}-${['GB', 'SU', 'YU', 'Latn', 'Arab', 'Hant-HK'][i % 6]}`),
  ...short.flatMap((tag, i) => [`${tag}${letters[i % 26]}`, `${tag}${letters[(i * 7) % 26]}-US`]),
];

describe('a text in the language of the page', () => {
  it(`is found for each of ${tags.length} tags`, () => {
    const missed = tags.filter((tag) => {
      const { wanted } = wordsFor(tag);
      return lookupTag(['xx-first', tag, 'en'], wanted) !== tag && wanted !== 'en';
    });
    expect(missed).to.deep.equal([]);
  });

  const pairs = [
    ['tl', 'fil'],
    ['iw', 'he'],
    ['in', 'id'],
    ['mo', 'ro'],
    ['sh', 'sr-Latn'],
    ['ji', 'yi'],
    ['cmn-Hant', 'zh-Hant'],
    ['sh-Cyrl-RS', 'sr-Cyrl-RS'],
    ['cmn-TW', 'zh-TW'],
  ] as const;
  for (const [old, now] of pairs) {
    it(`is found as ${old} for ${now} and vice versa`, () => {
      expect(lookupTag(['en', old], wordsFor(now).wanted)).to.equal(old);
      expect(lookupTag(['en', now], wordsFor(old).wanted)).to.equal(now);
    });
  }
});

describe('the region of the feed', () => {
  const regions = [
    ['en', 'en-HK', 'en-HK'],
    ['en', 'en-GB', 'en-GB'],
    ['en-US', 'en-HK', 'en-US'],
    ['en', 'fr-CA', 'en'],
    ['en', 'en', 'en'],
    ['zh-Hant', 'zh-HK', 'zh-Hant-HK'],
    ['zh-Hans', 'zh-HK', 'zh-Hans'],
    ['zh', 'zh-TW', 'zh'],
    ['pt', 'pt-PT', 'pt-PT'],
    ['en', 'not a tag', 'en'],
  ] as const;
  for (const [page, feed, found] of regions) {
    it(`${feed} on a page in ${page} results in ${found}`, () => {
      expect(withRegion(page, feed)).to.equal(found);
    });
  }

  it('applies to dates, not to messages', () => {
    const words = wordsFor('en', 'en-HK');
    expect(words.wanted).to.equal('en');
    expect(words.updated('2020-09-10')).to.equal('Last modified 10 September 2020');
    expect(wordsFor('en', 'en').updated('2020-09-10')).to.equal('Last modified September 10, 2020');
  });
});

it('the HKUST sample has the date format of the original page', async () => {
  const element = mount<LibraryGoals>('<library-goals lang="en"></library-goals>');
  element.plan = hkust;
  await until(() => textOf(element).includes('Equip staff'));
  expect(textOf(element)).to.match(/last modified 10 September 2020/i);
});
