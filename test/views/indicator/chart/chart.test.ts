import { expect } from 'chai';
import { chartOf } from '../../../../src/views/indicator/chart/chart.js';
import { indicatorOf, yearly } from '../../../support/parts.js';

const of = (fields: object) => chartOf(indicatorOf(fields))!;
const rounded = (places: readonly { x: number; y: number }[]) =>
  places.map(({ x, y }) => [Math.round(x), Math.round(y)]);
const actuals = (fields: object) => of(fields).points.map(({ actual }) => actual);

describe('a chart', () => {
  it('is undefined without measurements', () => {
    expect(of({ target: 5, baseline: 1 })).to.equal(undefined);
  });

  it('is computed once for an indicator', () => {
    const indicator = indicatorOf({ measurements: yearly(1, 2) });
    expect(chartOf(indicator)).to.equal(chartOf(indicator));
  });

  it('has time from left to right and values from bottom to top', () => {
    const chart = of({ target: 10, baseline: 0, measurements: yearly(0, 10) });
    expect(rounded(chart.points)).to.deep.equal([
      [0, 100],
      [100, 0],
    ]);
    expect([chart.target, chart.baseline]).to.deep.equal([0, 100]);
    expect(chart.scale[0]).to.equal(10);
    expect(chart.dates).to.deep.equal(['2020', '2021']);
  });

  it('has a single point in the middle', () => {
    expect(of({ measurements: yearly(3) }).points[0]!.x).to.equal(50);
  });

  it('has measurements in the order of time', () => {
    const measurements = [
      { date: '2022', actual: 3 },
      { date: '2020', actual: 1 },
    ];
    expect(actuals({ measurements })).to.deep.equal([1, 3]);
  });

  it('has measurements of the same day at the same position, the later in the feed last', () => {
    const measurements = [
      { date: '2024-05-01', actual: 1 },
      { date: '2024-06-01', actual: 3 },
      { date: '2024-05-01', actual: 2 },
    ];
    const { points, runs } = of({ measurements });
    expect(points.map(({ actual }) => actual)).to.deep.equal([1, 2, 3]);
    expect(points.map(({ x }) => x)).to.deep.equal([0, 0, 100]);
    expect(runs).to.have.length(1);
  });

  it('has measurements in the middle if all are of the same day', () => {
    const measurements = [1, 2].map((actual) => ({ date: '2024', actual }));
    expect(of({ measurements }).points.map(({ x }) => x)).to.deep.equal([50, 50]);
  });

  it('extends to the date of the target, which is marked there', () => {
    const chart = of({ target: 9, targetDate: '2030', measurements: yearly(1, 2) });
    expect(chart.dates[1]).to.equal('2030');
    const { date, actual, target, x } = chart.points.at(-1)!;
    expect({ date, actual, target, x }).to.deep.equal({
      date: '2030',
      actual: undefined,
      target: 9,
      x: 100,
    });
  });

  it('draws the targets of measurements', () => {
    const measurements = [
      { date: '2020', actual: 1, target: 2 },
      { date: '2021', target: 4 },
    ];
    expect(of({ measurements }).targets.map(({ x }) => x)).to.deep.equal([0, 100]);
  });

  it('shows a value together with the target of its date, even if the feed has them apart', () => {
    const measurements = [
      { date: '2020', actual: 1 },
      { date: '2021', target: 4 },
      { date: '2020', target: 2 },
    ];
    const told = of({ measurements }).points.map(({ date, actual, target }) => [
      date,
      actual,
      target,
    ]);
    expect(told).to.deep.equal([
      ['2020', 1, 2],
      ['2021', undefined, 4],
    ]);
  });

  it('draws values that are too large at the edge', () => {
    const chart = of({ target: -1.7e308, measurements: yearly(1.7e308, 1) });
    for (const y of [...chart.points.map(({ y }) => y), chart.target]) {
      expect(y).to.be.within(0, 100);
    }
  });

  it('has the labels of its scale at the heights of the values', () => {
    const { points, scale, target } = of({ target: -5, measurements: yearly(-10, 0, 10) });
    const [high, low] = [scale[0]!, scale.at(-1)!];
    const height = (value: number) => ((high - value) / (high - low)) * 100;
    expect(points.map(({ y }) => y)).to.deep.equal([-10, 0, 10].map(height));
    expect(target).to.equal(height(-5));
  });
});

describe('the line of a chart', () => {
  const lengths = (measurements: object[]) => of({ measurements }).runs.map((run) => run.length);

  it('has a gap if a value is missing', () => {
    expect(lengths(yearly(1, 2, undefined, 4))).to.deep.equal([2, 1]);
  });

  it('has the same gap in any order of the feed', () => {
    expect(lengths([...yearly(1, 2, undefined, 4)].reverse())).to.deep.equal([2, 1]);
  });

  it('has no gap if a target of the same day has no value', () => {
    const measurements = [
      { date: '2020', actual: 1 },
      { date: '2020', target: 3 },
      { date: '2021', target: 3 },
      { date: '2021', actual: 2 },
    ];
    expect(lengths(measurements)).to.deep.equal([2]);
  });

  it('has no gap at the date of a past target', () => {
    const { runs } = of({ target: 3, targetDate: '2020-06', measurements: yearly(1, 2) });
    expect(runs).to.have.length(1);
  });
});
