import { firstDay } from '../../../plan/dates.js';
import type { Indicator } from '../../../plan/schema.js';
import { figureOf } from '../../../report/indicator-progress.js';
import { type Position, type LinePoint, downsample } from './downsample.js';
import {
  compareDates,
  type DatedValues,
  byDate,
  isDated,
  type ChartPoint,
  chartPoints,
} from './points.js';
import { valueTicks } from './ticks.js';

/** A line chart. All positions are in percent of the plot's width and height, from the top left. */
export interface Chart {
  /** The points that readers can select, in the order of time. */
  readonly points: readonly ChartPoint[];
  /** The line of measured values, in runs: between two runs a value is missing. */
  readonly runs: readonly (readonly Position[])[];
  /** The line of the targets that measurements name. */
  readonly targets: readonly Position[];
  /** The vertical positions of the target and the baseline. */
  readonly target?: number | undefined;
  readonly baseline?: number | undefined;
  /** The labels of the vertical axis, the greatest first. */
  readonly scale: readonly number[];
  /** The first and the last date of the horizontal axis. */
  readonly dates: readonly [string, string];
}

/** Values beyond this are drawn at the edge, because their differences would be infinite. */
const maxValue = 1e300;
const clamp = (value: number) => Math.min(maxValue, Math.max(-maxValue, value));

const charts = new WeakMap<Indicator, Chart | undefined>();

/** Returns the line chart of an indicator, computed once; undefined if it has no measurements. */
export function chartOf(indicator: Indicator): Chart | undefined {
  if (!charts.has(indicator)) charts.set(indicator, makeChart(indicator));
  return charts.get(indicator);
}

function makeChart(indicator: Indicator): Chart | undefined {
  const { targetDate, measurements = [] } = indicator;
  const [target, baseline] = [figureOf(indicator.target), figureOf(indicator.baseline)];
  const dated = byDate(measurements);
  const measured = dated.filter(({ actual }) => actual !== undefined);
  if (!measured[0]) return undefined;
  const all = withDeadline(dated, target, targetDate);
  const planned = all.filter(({ target }) => target !== undefined);

  const levels = [target, baseline].filter((value) => value !== undefined);
  const scale = valueTicks(
    [
      ...measured.map(({ actual }) => actual!),
      ...planned.map(({ target }) => target!),
      ...levels,
    ].map(clamp),
  );
  const [low, high] = [scale[0]!, scale.at(-1)!];
  const y = (value: number) => (1 - (clamp(value) - low) / (high - low)) * 100;

  const shown = all.filter(({ actual, target }) => actual !== undefined || target !== undefined);
  const [start, end] = [shown[0]!, shown.at(-1)!];
  const span = end.day - start.day;
  const x = (day: number) => (span ? ((day - start.day) / span) * 100 : 50);

  return {
    points: chartPoints(shown, x, y),
    runs: downsample(measuredLine(dated, x, y)),
    targets: downsample(
      planned.map(({ day, target }) => ({ x: x(day), y: y(target!), startsRun: false })),
    ).flat(),
    target: target === undefined ? undefined : y(target),
    baseline: baseline === undefined ? undefined : y(baseline),
    scale: scale.reverse(),
    dates: [start.date, end.date],
  };
}

/** Adds the target on its date to the measurements, unless that date has one. */
function withDeadline(
  dated: readonly DatedValues[],
  target: number | undefined,
  date: string | undefined,
): readonly DatedValues[] {
  if (date === undefined || target === undefined) return dated;
  if (dated.some((one) => one.date === date && one.target !== undefined)) return dated;
  return [...dated, { date, day: firstDay(date), target }].filter(isDated).sort(compareDates);
}

type Scale = (value: number) => number;

/** The line of measured values, with a gap if a value between two others is missing. */
function measuredLine(dated: readonly DatedValues[], x: Scale, y: Scale): LinePoint[] {
  const steps: LinePoint[] = [];
  let last: number | undefined;
  let gap: number | undefined;
  for (const { day, actual } of dated) {
    if (actual !== undefined) {
      steps.push({ x: x(day), y: y(actual), startsRun: gap !== undefined && gap < day });
      last = day;
      gap = undefined;
    } else if (last !== undefined && day > last) {
      gap ??= day;
    }
  }
  return steps;
}
