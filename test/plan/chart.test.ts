import { expect } from 'chai';
import { chartOf } from '../../src/plan/chart.js';
import { ticks } from '../../src/plan/ticks.js';
import { indicatorOf, yearly } from '../support/parts.js';

const scales: [name: string, values: number[], found: number[]][] = [
  ['whole steps', [38, 80], [20, 40, 60, 80]],
  ['from nought', [0, 100], [0, 50, 100]],
  ['below nought', [-16, 2], [-20, -15, -10, -5, 0, 5]],
  ['decimals that don’t stray', [0, 0.3], [0, 0.1, 0.2, 0.3]],
  ['one figure', [7], [6, 8]],
  ['nothing but nought', [0], [0, 0.5]],
  [
    'large figures',
    [1_200_000, 1_900_000],
    [1_200_000, 1_400_000, 1_600_000, 1_800_000, 2_000_000],
  ],
];

describe('the figures along an axis', () => {
  for (const [name, values, found] of scales) {
    it(name, () => {
      const scale = ticks(values);
      expect(scale[0]).to.be.at.most(Math.min(...values));
      expect(scale.at(-1)).to.be.at.least(Math.max(...values));
      const steps = new Set(
        scale.slice(1).map((value, i) => Number((value - scale[i]!).toPrecision(6))),
      );
      expect(steps.size).to.equal(1);
      if (name !== 'from nought' && name !== 'one figure' && name !== 'nothing but nought') {
        expect(scale).to.deep.equal(found);
      }
    });
  }
});

describe('a chart', () => {
  const of = (fields: object) => chartOf(indicatorOf(fields));
  const places = (points: readonly { x: number; y: number }[]) =>
    points.map(({ x, y }) => [Math.round(x), Math.round(y)]);

  it('is none where nothing was measured', () => {
    expect(of({ target: 5, baseline: 1 })).to.equal(undefined);
  });

  it('goes from left to right in time and from bottom to top in figures', () => {
    const chart = of({ target: 10, baseline: 0, measurements: yearly(0, 10) })!;
    expect(places(chart.points)).to.deep.equal([
      [0, 100],
      [100, 0],
    ]);
    expect([chart.target, chart.baseline]).to.deep.equal([0, 100]);
    expect(chart.scale[0]).to.equal(10);
    expect(chart.dates).to.deep.equal(['2020', '2021']);
  });

  it('puts one point in the middle', () => {
    expect(of({ measurements: yearly(3) })!.points[0]!.x).to.equal(50);
  });

  it('puts measurements in order', () => {
    const measurements = [
      { date: '2022', actual: 3 },
      { date: '2020', actual: 1 },
    ];
    expect(of({ measurements })!.points.map(({ value }) => value)).to.deep.equal([1, 3]);
  });

  it('parts its line where a figure is missing', () => {
    const chart = of({ measurements: yearly(1, 2, undefined, 4) })!;
    expect(chart.runs.map((run) => run.map(({ value }) => value))).to.deep.equal([[1, 2], [4]]);
  });

  it('goes on to the day of the target', () => {
    const chart = of({ target: 9, targetDate: '2030', measurements: yearly(1, 2) })!;
    expect(chart.dates[1]).to.equal('2030');
    expect(chart.points.at(-1)!.x).to.be.below(20);
  });

  it('draws the targets that measurements name', () => {
    const measurements = [
      { date: '2020', actual: 1, target: 2 },
      { date: '2021', target: 4 },
    ];
    expect(of({ measurements })!.targets.map(({ value }) => value)).to.deep.equal([2, 4]);
  });

  it('takes a thousand points', () => {
    const measurements = Array.from({ length: 1000 }, (_, i) => ({
      date: `${1000 + i}`,
      actual: i,
    }));
    const chart = of({ measurements })!;
    expect(chart.points).to.have.length(1000);
    expect(chart.points.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 100)).to.equal(
      true,
    );
  });
});
