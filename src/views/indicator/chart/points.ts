import { firstDay } from '../../../plan/dates.js';
import type { Measurement } from '../../../plan/schema.js';
import type { Position } from './downsample.js';

/** The values of a date, at their position on the plot. */
export interface ChartPoint extends Position {
  readonly date: string;
  readonly actual: number | undefined;
  readonly target: number | undefined;
  /** The vertical position of the target. */
  readonly targetY: number | undefined;
}

type Scale = (value: number) => number;

/** The points that readers can select, sorted by date. A measured value has the target of its date. */
export function chartPoints(dated: readonly DatedValues[], x: Scale, y: Scale): ChartPoint[] {
  const targets = new Map<string, number>();
  const measured = new Set<string>();
  for (const { date, actual, target } of dated) {
    if (target !== undefined) targets.set(date, target);
    if (actual !== undefined) measured.add(date);
  }
  const points: ChartPoint[] = [];
  for (const { date, day, actual } of dated) {
    const target = targets.get(date);
    // The target of a date without a measured value is one point.
    if (actual === undefined && (measured.has(date) || target === undefined)) continue;
    if (actual === undefined) targets.delete(date);
    points.push({
      x: x(day),
      y: y((actual ?? target)!),
      date,
      actual,
      target,
      targetY: target === undefined ? undefined : y(target),
    });
  }
  return points;
}

/**
 * The index of the point that is nearest to a horizontal position, the first of several.
 *
 * @param x in percent of the plot's width
 */
export function nearestPoint(points: readonly ChartPoint[], x: number): number {
  let [low, high] = [0, points.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  const before = points[low - 1];
  if (!before || x - before.x > Math.abs(points[low]!.x - x)) return low;
  return low - 1;
}

/** A measurement with its day, so that each date is parsed once. */
export interface DatedValues {
  readonly date: string;
  /** Its first day, as whole days since 1970-01-01. */
  readonly day: number;
  /** Its values if they are numbers. */
  readonly actual?: number | undefined;
  readonly target?: number | undefined;
}

const number = (value: number | null | undefined) => (Number.isFinite(value) ? value! : undefined);

export const isDated = ({ day }: DatedValues) => Number.isFinite(day);

/** Sorts by the first day of a date, then by its last. */
export const compareDates = (a: DatedValues, b: DatedValues) =>
  a.day - b.day || b.date.length - a.date.length;

/** Measurements sorted by date; those with the same date stay in the order of the feed. */
export function byDate(measurements: readonly Measurement[]): DatedValues[] {
  return measurements
    .map(({ date, actual, target }) => ({
      date,
      day: firstDay(date),
      actual: number(actual),
      target: number(target),
    }))
    .filter(isDated)
    .sort(compareDates);
}
