import { firstDay } from './dates.js';
import { actuals } from './indicator-progress.js';
import type { Indicator } from './schema.js';
import { ticks } from './ticks.js';

/** A point of a line chart; `x` and `y` in percent of the plot's width and height, `y` from the top. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly date: string;
  readonly value: number;
}

export interface Chart {
  /** What was measured, in the order of time. */
  readonly points: readonly ChartPoint[];
  /** The same in runs: between two runs a figure is missing. */
  readonly runs: readonly (readonly ChartPoint[])[];
  /** The targets that measurements name, in the order of time. */
  readonly targets: readonly ChartPoint[];
  /** The heights, in percent from the top, of the target and the baseline. */
  readonly target?: number | undefined;
  readonly baseline?: number | undefined;
  /** The figures along the vertical axis, the greatest first. */
  readonly scale: readonly number[];
  /** The first and the last date of the horizontal axis. */
  readonly dates: readonly [string, string];
}

/** Figures beyond this are drawn at the edge: their differences would be infinite. */
const most = 1e300;
const held = (value: number) => Math.min(most, Math.max(-most, value));

/** An indicator as a line chart; undefined where nothing was measured. */
export function chartOf(indicator: Indicator): Chart | undefined {
  const { target, baseline, targetDate, measurements = [] } = indicator;
  const known = actuals(indicator);
  const first = known[0];
  if (!first) return undefined;
  const planned = measurements.filter(({ target }) => Number.isFinite(target));
  const lines = [target, baseline].filter((value) => Number.isFinite(value)) as number[];
  const figures = [
    ...known.map(({ actual }) => actual),
    ...planned.map(({ target }) => target!),
    ...lines,
  ];
  const scale = ticks(figures.map(held));
  const [low, high] = [scale[0]!, scale.at(-1)!];
  const days = [...known, ...planned, ...(targetDate ? [{ date: targetDate }] : [])].sort(
    (a, b) => firstDay(a.date) - firstDay(b.date),
  );
  const [start, end] = [days[0]!.date, days.at(-1)!.date];
  const span = firstDay(end) - firstDay(start);
  const height = (value: number) => (1 - (held(value) - low) / (high - low)) * 100;
  const point = (date: string, value: number): ChartPoint => ({
    x: span ? ((firstDay(date) - firstDay(start)) / span) * 100 : 50,
    y: height(value),
    date,
    value,
  });
  const gaps = measurements
    .filter(({ actual }) => !Number.isFinite(actual))
    .map(({ date }) => firstDay(date));
  const points = known.map(({ date, actual }) => point(date, actual));
  return {
    points,
    runs: runsOf(points, gaps),
    targets: planned.map(({ date, target }) => point(date, target!)).sort((a, b) => a.x - b.x),
    target: Number.isFinite(target) ? height(target!) : undefined,
    baseline: Number.isFinite(baseline) ? height(baseline!) : undefined,
    scale: scale.reverse(),
    dates: [start, end],
  };
}

/** Points in runs, parted where a gap lies between two of them. */
function runsOf(points: readonly ChartPoint[], gaps: readonly number[]): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    const isApart =
      !before || gaps.some((gap) => gap > firstDay(before.date) && gap < firstDay(point.date));
    if (isApart) runs.push([]);
    runs.at(-1)!.push(point);
  }
  return runs;
}
