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
  ['a plain string is in the feed’s language', 'Mission', 'fr', 'en', 'Mission', 'en'],
  ['the wanted language', mission, 'zh-Hans', 'en', '使命（简）', 'zh-Hans'],
  ['the wanted language by its region', mission, 'zh-HK', 'en', '使命（繁）', 'zh-Hant'],
  ['else the feed’s language', mission, 'fr', 'zh-Hans', '使命（简）', 'zh-Hans'],
  ['the feed’s language by its region', mission, 'fr', 'zh-TW', '使命（繁）', 'zh-Hant'],
  ['else the first entry', mission, 'fr', 'de', 'Mission', 'en'],
  ['no wish', mission, '', 'en', 'Mission', 'en'],
  ['a wish that is no tag', mission, '\u0000(', 'en', 'Mission', 'en'],
  ['the entry’s tag as the feed writes it', { 'ZH-hk': '港' }, 'zh-Hant', 'en', '港', 'ZH-hk'],
  ['no entry at all', {}, 'en', 'de', '', 'de'],
  ['a name that every object has', { en: 'x' }, 'constructor', 'toString', 'x', 'en'],
];

describe('pickText', () => {
  for (const [name, value, wanted, feedLanguage, text, language] of picks) {
    it(name, () => {
      expect(pickText(value, wanted, feedLanguage)).to.deep.equal({ text, language });
    });
  }
});
