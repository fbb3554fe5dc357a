import { expect } from 'chai';
import { chartOf } from '../../src/plan/chart.js';
import { ticks } from '../../src/plan/ticks.js';
import { indicatorOf, yearly } from '../support/parts.js';

const scales: [name: string, values: number[], found: number[]][] = [
  ['from nought to a hundred', [0, 100], [0, 50, 100]],
  ['steps of two', [1, 8], [0, 2, 4, 6, 8]],
  ['steps of five', [3, 19], [0, 5, 10, 15, 20]],
  ['negatives', [-16, -2], [-20, -15, -10, -5, 0]],
  ['both sides of nought', [-3, 4], [-4, -2, 0, 2, 4]],
  ['decimals', [0.1, 0.4], [0.1, 0.2, 0.3, 0.4]],
  ['one figure', [7], [6, 8]],
  ['equal figures', [5, 5, 5], [4, 6]],
  ['equal negatives', [-5, -5], [-6, -4]],
  ['nought alone', [0, 0], [0, 0.5]],
  ['figures in any order', [8, 1, 3], [0, 2, 4, 6, 8]],
];

/** Figures of feeds that nobody would write by hand. */
const odd: [name: string, values: number[]][] = [
  ['the greatest figures', [-1e300, 1e300]],
  ['a great figure alone', [1e300]],
  ['great figures that differ by next to nothing', [1e20, 1e20 + 2 ** 14]],
  ['the least figures', [5e-324, 1e-323]],
  ['figures that differ by less than decimals tell', [0.1 + 0.2, 0.3]],
];

describe('the figures along an axis', () => {
  for (const [name, values, found] of scales) {
    it(`are round for ${name}`, () => {
      expect(ticks(values)).to.deep.equal(found);
    });
  }

  for (const [name, values] of odd) {
    it(`are finite, few and all different for ${name}`, () => {
      const scale = ticks(values);
      expect(scale.length).to.be.within(2, 12);
      expect(scale.every(Number.isFinite), scale.join()).to.equal(true);
      expect(scale).to.deep.equal([...new Set(scale)].sort((a, b) => a - b));
    });

    it(`leave every point within its chart for ${name}`, () => {
      const { points } = chartOf(indicatorOf({ measurements: yearly(...values) }))!;
      expect(points).to.have.length(values.length);
      for (const { x, y } of points) {
        expect(x).to.be.within(0, 100);
        expect(y).to.be.within(-0.001, 100.001);
      }
    });
  }

  it('hold what is too great to be drawn', () => {
    const chart = chartOf(indicatorOf({ target: -1.7e308, measurements: yearly(1.7e308, 1) }))!;
    for (const y of [...chart.points.map(({ y }) => y), chart.target]) {
      expect(y).to.be.within(0, 100);
    }
  });

  it('stand at the points’ own heights', () => {
    const { points, scale, target } = chartOf(
      indicatorOf({ target: -5, measurements: yearly(-10, 0, 10) }),
    )!;
    const [high, low] = [scale[0]!, scale.at(-1)!];
    const height = (value: number) => ((high - value) / (high - low)) * 100;
    expect(points.map(({ y }) => y)).to.deep.equal([-10, 0, 10].map(height));
    expect(target).to.equal(height(-5));
  });
});

describe('a chart of measurements', () => {
  it('on the same day stands one over the other, the later of the feed last', () => {
    const measurements = [
      { date: '2024-05-01', actual: 1 },
      { date: '2024-06-01', actual: 3 },
      { date: '2024-05-01', actual: 2 },
    ];
    const { points, runs } = chartOf(indicatorOf({ measurements }))!;
    expect(points.map(({ value }) => value)).to.deep.equal([1, 2, 3]);
    expect(points.map(({ x }) => x)).to.deep.equal([0, 0, 100]);
    expect(runs).to.have.length(1);
  });

  it('all on one day stands in the middle', () => {
    const measurements = [1, 2].map((actual) => ({ date: '2024', actual }));
    expect(chartOf(indicatorOf({ measurements }))!.points.map(({ x }) => x)).to.deep.equal([
      50, 50,
    ]);
  });

  it('keeps gaps in order, whatever the order of the feed', () => {
    const measurements = [
      { date: '2023', actual: 3 },
      { date: '2022' },
      { date: '2020', actual: 1 },
      { date: '2021', actual: 2 },
    ];
    const { runs } = chartOf(indicatorOf({ measurements }))!;
    expect(runs.map((run) => run.map(({ value }) => value))).to.deep.equal([[1, 2], [3]]);
  });
});
