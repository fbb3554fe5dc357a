import type { Dated } from './in-time.js';
import type { Place } from './thin-out.js';

/** The figures of one date, where a reader finds them on the plot. */
export interface Reading extends Place {
  readonly date: string;
  readonly actual: number | undefined;
  readonly target: number | undefined;
  /** The height of the target. */
  readonly targetY: number | undefined;
}

type Scale = (value: number) => number;

/** What can be read, in the order of time; each figure comes with the target of its date. */
export function readingsOf(dated: readonly Dated[], x: Scale, y: Scale): Reading[] {
  const targets = new Map<string, number>();
  const measured = new Set<string>();
  for (const { date, actual, target } of dated) {
    if (target !== undefined) targets.set(date, target);
    if (actual !== undefined) measured.add(date);
  }
  const readings: Reading[] = [];
  for (const { date, day, actual } of dated) {
    const target = targets.get(date);
    // A target of its own date is read with the figure; one without a figure is read once.
    if (actual === undefined && (measured.has(date) || target === undefined)) continue;
    if (actual === undefined) targets.delete(date);
    readings.push({
      x: x(day),
      y: y((actual ?? target)!),
      date,
      actual,
      target,
      targetY: target === undefined ? undefined : y(target),
    });
  }
  return readings;
}

/** The reading nearest to a place along the axis of time, the first of several at one place. */
export function nearestReading(readings: readonly Reading[], x: number): number {
  let [low, high] = [0, readings.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readings[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  const before = readings[low - 1];
  if (!before || x - before.x > Math.abs(readings[low]!.x - x)) return low;
  return low - 1;
}
