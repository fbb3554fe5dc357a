import { firstDay } from '../../plan/dates.js';
import type { Indicator } from '../../plan/schema.js';
import { byTime, type Dated, inTime, isDated } from './in-time.js';
import { type Reading, readingsOf } from './readings.js';
import { type Place, type Step, thinOut } from './thin-out.js';
import { ticks } from './ticks.js';

/** A line chart; all places are in percent of the plot's width and height, from the top left. */
export interface Chart {
  /** The figures that can be read one by one, in the order of time. */
  readonly readings: readonly Reading[];
  /** The line of what was measured, in runs: between two of them a figure is missing. */
  readonly runs: readonly (readonly Place[])[];
  /** The line of the targets that measurements name. */
  readonly targets: readonly Place[];
  /** The heights of the target and the baseline. */
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

const known = new WeakMap<Indicator, Chart | undefined>();

/** An indicator as a line chart, computed once; undefined if it has no measurements. */
export function chartOf(indicator: Indicator): Chart | undefined {
  if (!known.has(indicator)) known.set(indicator, makeChart(indicator));
  return known.get(indicator);
}

function makeChart(indicator: Indicator): Chart | undefined {
  const { target, baseline, targetDate, measurements = [] } = indicator;
  const dated = inTime(measurements);
  const measured = dated.filter(({ actual }) => actual !== undefined);
  if (!measured[0]) return undefined;
  const all = withDeadline(dated, target, targetDate);
  const planned = all.filter(({ target }) => target !== undefined);

  const levels = [target, baseline].filter((value) => Number.isFinite(value)) as number[];
  const scale = ticks(
    [
      ...measured.map(({ actual }) => actual!),
      ...planned.map(({ target }) => target!),
      ...levels,
    ].map(held),
  );
  const [low, high] = [scale[0]!, scale.at(-1)!];
  const y = (value: number) => (1 - (held(value) - low) / (high - low)) * 100;

  const shown = all.filter(({ actual, target }) => actual !== undefined || target !== undefined);
  const [start, end] = [shown[0]!, shown.at(-1)!];
  const span = end.day - start.day;
  const x = (day: number) => (span ? ((day - start.day) / span) * 100 : 50);

  return {
    readings: readingsOf(shown, x, y),
    runs: thinOut(lineOf(dated, x, y)),
    targets: thinOut(
      planned.map(({ day, target }) => ({ x: x(day), y: y(target!), isApart: false })),
    ).flat(),
    target: Number.isFinite(target) ? y(target!) : undefined,
    baseline: Number.isFinite(baseline) ? y(baseline!) : undefined,
    scale: scale.reverse(),
    dates: [start.date, end.date],
  };
}

/** Measurements and the target on its own date, unless the date has one already. */
function withDeadline(
  dated: readonly Dated[],
  target: number | undefined,
  date: string | undefined,
): readonly Dated[] {
  if (date === undefined || !Number.isFinite(target)) return dated;
  if (dated.some((one) => one.date === date && one.target !== undefined)) return dated;
  return [...dated, { date, day: firstDay(date), target }].filter(isDated).sort(byTime);
}

type Scale = (value: number) => number;

/** The line of what was measured, apart where between two figures one is missing. */
function lineOf(dated: readonly Dated[], x: Scale, y: Scale): Step[] {
  const steps: Step[] = [];
  let last: number | undefined;
  let gap: number | undefined;
  for (const { day, actual } of dated) {
    if (actual !== undefined) {
      steps.push({ x: x(day), y: y(actual), isApart: gap !== undefined && gap < day });
      last = day;
      gap = undefined;
    } else if (last !== undefined && day > last) {
      gap ??= day;
    }
  }
  return steps;
}
