import { expect } from 'chai';
import fc from 'fast-check';
import { wholePercent } from '../../src/report/percent.js';

const rounding: [share: number, percent: number][] = [
  [0, 0],
  [-0, 0],
  [Number.MIN_VALUE, 1],
  [0.000001, 1],
  [0.004, 1],
  [0.005, 1],
  [0.015, 2],
  [0.285, 29],
  [0.1 + 0.2, 30],
  [0.4, 40],
  [0.994, 99],
  [0.996, 99],
  [0.999999, 99],
  [0.9999999999, 99],
  [1 - 0.0001 / 20_000, 99],
  [1, 100],
  [0.7 + 0.2 + 0.1, 100],
  [1 - Number.EPSILON, 100],
  [-1, 0],
  [2, 100],
];

describe('wholePercent', () => {
  for (const [share, percent] of rounding) {
    it(`rounds ${share} to ${percent} %`, () => expect(wholePercent(share)).to.equal(percent));
  }

  it('is 0 only for 0 and 100 only for 1, and grows with the share', () => {
    const share = fc.double({ min: Number.MIN_VALUE, max: 1 - 1e-11, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(wholePercent(a)).to.be.within(1, 99);
        expect(wholePercent(Math.min(a, b))).to.be.at.most(wholePercent(Math.max(a, b)));
      }),
    );
  });
});
