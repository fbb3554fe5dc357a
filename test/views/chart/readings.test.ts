import { expect } from 'chai';
import fc from 'fast-check';
import { nearestReading, type Reading } from '../../../src/views/chart/readings.js';

const readingAt = (x: number): Reading => ({
  x,
  y: 0,
  date: '2024',
  actual: 1,
  target: undefined,
  targetY: undefined,
});

describe('the reading nearest to a pointer', () => {
  it('is none further away than another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }),
        fc.integer({ min: -20, max: 120 }),
        (all, x) => {
          const xs = all.sort((a, b) => a - b);
          const found = nearestReading(xs.map(readingAt), x);
          const least = Math.min(...xs.map((one) => Math.abs(one - x)));
          expect(Math.abs(xs[found]! - x)).to.equal(least);
        },
      ),
    );
  });
});
