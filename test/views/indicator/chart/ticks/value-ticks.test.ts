import { expect } from 'chai';
import { chartOf } from '../../../../../src/views/indicator/chart/chart.js';
import { valueTicks } from '../../../../../src/views/indicator/chart/ticks.js';
import { indicatorOf, yearly } from '../../../../support/parts.js';

const scales: [name: string, values: number[], found: number[]][] = [
  ['from 0 to 100', [0, 100], [0, 50, 100]],
  ['whole steps', [38, 80], [20, 40, 60, 80]],
  ['steps of two', [1, 8], [0, 2, 4, 6, 8]],
  ['steps of five', [3, 19], [0, 5, 10, 15, 20]],
  ['negatives', [-16, -2], [-20, -15, -10, -5, 0]],
  ['both sides of 0', [-3, 4], [-4, -2, 0, 2, 4]],
  ['decimals', [0.1, 0.4], [0.1, 0.2, 0.3, 0.4]],
  ['decimals from 0', [0, 0.3], [0, 0.1, 0.2, 0.3]],
  ['large figures', [1_200_000, 1_900_000], [12, 14, 16, 18, 20].map((value) => value * 1e5)],
  ['one figure', [7], [6, 8]],
  ['equal figures', [5, 5, 5], [4, 6]],
  ['equal negatives', [-5, -5], [-6, -4]],
  ['nought alone', [0, 0], [0, 0.5]],
  ['values in any order', [8, 1, 3], [0, 2, 4, 6, 8]],
];

/** Extreme values. */
const odd: [name: string, values: number[]][] = [
  ['the greatest values', [-1e300, 1e300]],
  ['a single large value', [1e300]],
  ['large values that hardly differ', [1e20, 1e20 + 2 ** 14]],
  ['the smallest values', [5e-324, 1e-323]],
  ['values that differ by less than the precision of numbers', [0.1 + 0.2, 0.3]],
];

describe('the labels of an axis', () => {
  for (const [name, values, found] of scales) {
    it(`are round for ${name}`, () => {
      expect(valueTicks(values)).to.deep.equal(found);
    });
  }

  for (const [name, values] of odd) {
    it(`are finite, few and all different for ${name}`, () => {
      const scale = valueTicks(values);
      expect(scale.length).to.be.within(2, 12);
      expect(scale.every(Number.isFinite), scale.join()).to.equal(true);
      expect(scale).to.deep.equal([...new Set(scale)].sort((a, b) => a - b));
    });

    it(`include every value for ${name}`, () => {
      const { points } = chartOf(indicatorOf({ measurements: yearly(...values) }))!;
      expect(points).to.have.length(values.length);
      for (const { x, y } of points) {
        expect(x).to.be.within(0, 100);
        expect(y).to.be.within(-0.001, 100.001);
      }
    });
  }
});
