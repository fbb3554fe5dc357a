import { expect } from 'chai';
import fc from 'fast-check';
import { nearestPoint, type ChartPoint } from '../../../../src/views/indicator/chart/points.js';

const readingAt = (x: number): ChartPoint => ({
  x,
  y: 0,
  date: '2024',
  actual: 1,
  target: undefined,
  targetY: undefined,
});

describe('the point nearest to a pointer', () => {
  it('is at least as near as all others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }),
        fc.integer({ min: -20, max: 120 }),
        (all, x) => {
          const xs = all.sort((a, b) => a - b);
          const found = nearestPoint(xs.map(readingAt), x);
          const least = Math.min(...xs.map((one) => Math.abs(one - x)));
          expect(Math.abs(xs[found]! - x)).to.equal(least);
        },
      ),
    );
  });
});
