import { expect } from 'chai';
import { readStatuses } from '../../../src/plan/status.js';

const texts: readonly [text: string, keys: string[], unknown?: string[]][] = [
  ['at-risk', ['at-risk']],
  ['at risk', ['at-risk']],
  ['At_Risk', ['at-risk']],
  ['at risk, on track', ['at-risk', 'on-track']],
  ['at-risk on-track', ['at-risk', 'on-track']],
  ['at risk on track', ['at-risk', 'on-track']],
  ['at-risk;off track、on hold', ['at-risk', 'off-track', 'on-hold']],
  ['not started', ['not-started']],
  ['started', ['in-progress']],
  ['done late', ['achieved', 'off-track']],
  ['behind schedule', ['at-risk']],
  ['unknown', ['unknown']],
  ['on track unknown', ['on-track', 'unknown']],
  ['nearly there', ['nearly-there']],
  ['nearly there on track', ['nearly-there', 'on-track']],
  ['on trakc', ['on-trakc'], ['on trakc']],
  ['at risk on trakc', ['at-risk', 'on-trakc'], ['on trakc']],
  ['foo, bar baz, done', ['achieved', 'foo', 'bar-baz'], ['foo', 'bar baz']],
  ['', []],
  [' , ,', []],
];

describe('readStatuses', () => {
  for (const [text, keys, unknown = []] of texts) {
    it(`reads “${text}”`, () => {
      const found = readStatuses(text, ['unknown', 'nearly-there']);
      expect(found).to.deep.equal({ keys, unknown });
    });
  }

  it('is fast for a long text', () => {
    const text = 'foo '.repeat(20_000);
    expect(readStatuses(text, []).unknown).to.have.length(1);
  });
});
