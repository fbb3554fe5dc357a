import { expect } from 'chai';
import { RecentMap } from '../../src/cache/recent-map.js';
import { textHash } from '../../src/cache/text-hash.js';

const keysIn = (map: RecentMap<string, unknown>, keys: string) =>
  [...keys].filter((key) => map.get(key) !== undefined).join('');

describe('RecentMap', () => {
  it('removes the least recently used entry', () => {
    const map = new RecentMap<string, number>(3);
    for (const [i, key] of [...'abc'].entries()) map.set(key, i);
    map.get('a');
    map.set('d', 4);
    expect(keysIn(map, 'abcd')).to.equal('acd');
  });

  it('replaces a value without removing another', () => {
    const map = new RecentMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    expect([map.get('a'), map.get('b')]).to.deep.equal([3, 2]);
  });

  it('removes everything when it is cleared', () => {
    const map = new RecentMap<string, number>(2);
    map.set('a', 1);
    map.clear();
    expect(map.get('a')).to.equal(undefined);
  });
});

describe('textHash', () => {
  // Test vectors of the draft for ASCII, where a UTF-16 unit is a byte.
  for (const [text, hash] of [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ] as const) {
    it(`is FNV-1a for "${text}"`, () => expect(textHash(text)).to.equal(hash));
  }

  it('differs between similar texts', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `goal: ${i}`);
    expect(new Set(texts.map(textHash)).size).to.equal(texts.length);
  });
});
