import { expect } from 'chai';
import { pickText } from '../../src/plan/pick-text.js';
import type { Text } from '../../src/plan/schema.js';

const mission = { en: 'Mission', 'zh-Hant': '使命（繁）', 'zh-Hans': '使命（简）' };

const picks: [
  name: string,
  value: Text,
  wanted: string,
  feed: string,
  text: string,
  language: string,
][] = [
  ['a string, in the feed’s language', 'Mission', 'fr', 'en', 'Mission', 'en'],
  ['the wanted language', mission, 'zh-Hans', 'en', '使命（简）', 'zh-Hans'],
  ['the wanted language by its region', mission, 'zh-HK', 'en', '使命（繁）', 'zh-Hant'],
  ['otherwise the feed’s language', mission, 'fr', 'zh-Hans', '使命（简）', 'zh-Hans'],
  ['the feed’s language by its region', mission, 'fr', 'zh-TW', '使命（繁）', 'zh-Hant'],
  ['otherwise the first entry', mission, 'fr', 'de', 'Mission', 'en'],
  ['no wanted language', mission, '', 'en', 'Mission', 'en'],
  ['an invalid wanted language', mission, '\u0000(', 'en', 'Mission', 'en'],
  ['the language as written in the feed', { 'ZH-hk': '港' }, 'zh-Hant', 'en', '港', 'ZH-hk'],
  ['no entries', {}, 'en', 'de', '', 'de'],
  [
    'an inherited property as the wanted language',
    { en: 'x' },
    'constructor',
    'toString',
    'x',
    'en',
  ],
];

describe('pickText', () => {
  for (const [name, value, wanted, feedLanguage, text, language] of picks) {
    it(name, () => {
      expect(pickText(value, wanted, feedLanguage)).to.deep.equal({ text, language });
    });
  }
});
