import { expect } from 'chai';
import fc from 'fast-check';
import { chartOf } from '../../../../src/views/indicator/chart/chart.js';
import { downsample, type LinePoint } from '../../../../src/views/indicator/chart/downsample.js';
import { dayToDate } from '../../../../src/plan/dates.js';
import { indicatorOf } from '../../../support/parts.js';

const step = (x: number, y: number, startsRun = false): LinePoint => ({ x, y, startsRun });
const most = 4 * 1001;

const steps = fc
  .array(
    fc.record({
      x: fc.double({ min: 0, max: 100, noNaN: true }),
      y: fc.double({ min: 0, max: 100, noNaN: true }),
      startsRun: fc.boolean(),
    }),
    { maxLength: 300 },
  )
  .map((all) => all.sort((a, b) => a.x - b.x));

describe('a line reduced to what pixels can show', () => {
  it('keeps every point that has a separate pixel', () => {
    const all = [step(0, 5), step(50, 7), step(50.2, 6), step(100, 1)];
    expect(downsample(all)).to.deep.equal([all]);
  });

  it('keeps the first, the highest, the lowest and the last point of a column, in their order', () => {
    const ys = [5, 4, 9, 6, 1, 3, 7];
    expect(downsample(ys.map((y) => step(50, y)))[0]!.map(({ y }) => y)).to.deep.equal([
      5, 9, 1, 7,
    ]);
  });

  it('keeps gaps that are wider than a column, and closes the others', () => {
    const all = [step(0, 1), step(0.001, 2, true), step(10, 3, true), step(20, 4)];
    expect(downsample(all).map((run) => run.length)).to.deep.equal([2, 2]);
  });

  it('is empty without points', () => {
    expect(downsample([])).to.deep.equal([]);
  });

  it('keeps its highest and lowest points, and has a bounded number of points', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const kept = downsample(all).flat();
        const heights = (places: readonly { y: number }[]) => {
          const ys = places.map(({ y }) => y);
          return [Math.min(...ys), Math.max(...ys)];
        };
        expect(heights(kept)).to.deep.equal(heights(all));
        expect(kept.length).to.be.at.most(Math.min(all.length, most));
      }),
    );
  });

  it('keeps few points of 20,000 values with gaps', () => {
    const measurements = Array.from({ length: 20_000 }, (_, i) => ({
      date: dayToDate(i),
      ...(i % 2 ? { actual: (i * 7919) % 1000 } : { target: i }),
    }));
    const { runs, targets, points } = chartOf(indicatorOf({ measurements }))!;
    expect(points).to.have.length(20_000);
    expect(runs.flat().length).to.be.at.most(most);
    expect(runs.length).to.be.at.most(1001);
    expect(targets.length).to.be.at.most(most);
  });

  it('parses each date of a chart once, however many gaps there are', () => {
    const days = (count: number) => {
      const measurements = Array.from({ length: count }, (_, i) => ({
        date: dayToDate(i),
        ...(i % 2 ? { actual: i } : { target: i }),
      }));
      const indicator = indicatorOf({ measurements });
      const { parse } = counted(() => chartOf(indicator));
      return parse / count;
    };
    expect(days(4_000)).to.be.at.most(1.1);
  });
});

/** The number of `Date` objects that are made while `act` runs. */
function counted(act: () => unknown): { parse: number } {
  const Own = globalThis.Date;
  let parse = 0;
  globalThis.Date = class extends Own {
    constructor(...parts: []) {
      super(...parts);
      parse++;
    }
  } as DateConstructor;
  try {
    act();
  } finally {
    globalThis.Date = Own;
  }
  return { parse };
}
