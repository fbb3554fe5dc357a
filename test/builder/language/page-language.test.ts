import { expect } from 'chai';
import {
  addLanguage,
  languageNames,
  pageLanguage,
} from '../../../src/builder/language/page-language.js';
import { builderLanguages } from '../../../src/locale/builder/load-builder-words.js';

describe('pageLanguage', () => {
  const rows: [search: string, wanted: string[], expected: string][] = [
    ['', [], 'en'],
    ['', ['de-AT', 'en'], 'de'],
    ['', ['nl', 'fr-CA', 'en'], 'fr'],
    ['', ['zh-HK'], 'zh-Hant'],
    ['', ['zh'], 'zh-Hans'],
    ['?lang=ar', ['de'], 'ar'],
    ['?lang=nl', ['de'], 'de'],
    ['?lang=%3Cb%3E', ['de'], 'de'],
    ['?lang=__proto__', ['constructor'], 'en'],
    ['?lang=', [], 'en'],
  ];
  for (const [search, wanted, expected] of rows) {
    it(`${search || 'no address'} and ${wanted.join(', ') || 'no languages'} give ${expected}`, () => {
      expect(pageLanguage(search, wanted)).to.equal(expected);
    });
  }

  it('has a name for each language', () => {
    expect(Object.keys(languageNames)).to.have.members([...builderLanguages]);
  });
});

describe('addLanguage', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  it('keeps the rest of the address', () => {
    history.replaceState(null, '', '?a=1&lang=de#layout=cards');
    addLanguage('fr');
    expect(location.search).to.equal('?a=1&lang=fr');
    expect(location.hash).to.equal('#layout=cards');
  });
});
