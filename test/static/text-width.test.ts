import { expect } from 'chai';
import { fitted, textWidth } from '../../src/static/text-width.js';

const rows: [string, string, number, string][] = [
  ['an empty text', '', 100, ''],
  ['a text that fits', 'Goal 3', 100, 'Goal 3'],
  ['a text that just fits', 'Goal', textWidth('Goal', 10), 'Goal'],
  ['a text that is slightly too long', 'Goals', textWidth('Goals', 10) - 0.1, 'Goa…'],
  ['a space before the cut', 'Goal three', textWidth('Goal …', 10), 'Goal…'],
  ['Han', '整份計劃', 30, '整份…'],
  ['letters of two code units', '𠮷𠮷𠮷', 20, '𠮷…'],
];

describe('a fitted text', () => {
  for (const [name, text, room, shown] of rows) {
    it(`can be ${name}`, () => expect(fitted(text, 10, room)).to.equal(shown));
  }
});
