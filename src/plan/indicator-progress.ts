import { compareDates } from './dates.js';
import type { Indicator, Measurement } from './schema.js';

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A measurement that has a figure. */
export type Actual = Measurement & { actual: number };

/** An indicator's figures in the order of time; of two on one day the later in the feed comes last. */
export function actuals({ measurements = [] }: Indicator): Actual[] {
  return measurements
    .filter((measurement): measurement is Actual => Number.isFinite(measurement.actual))
    .sort((a, b) => compareDates(a.date, b.date));
}

/**
 * How far an indicator has come from its baseline to its target, 0 to 1: (latest − baseline) /
 * (target − baseline), for rising and falling figures alike; without a baseline the first figure
 * is it. One that is to be maintained has come all the way within the tolerance, else none of it.
 *
 * @returns undefined where that can't be known
 */
export function indicatorProgress(indicator: Indicator): number | undefined {
  const { target, direction, tolerance } = indicator;
  const all = actuals(indicator);
  const latest = all.at(-1)?.actual;
  if (latest === undefined || !isNumber(target)) return undefined;
  if (direction === 'maintain') {
    // Without room for decimals 0.8 would be outside 0.7 ± 0.1.
    const room = isNumber(tolerance) ? tolerance * (1 + 1e-9) : 0;
    return Math.abs(latest - target) <= room ? 1 : 0;
  }
  const baseline = isNumber(indicator.baseline) ? indicator.baseline : all[0]!.actual;
  if (target === baseline) {
    const isMet = direction === 'decrease' ? latest <= target : latest >= target;
    return isMet ? 1 : undefined;
  }
  const share = (latest - baseline) / (target - baseline);
  return share >= 0 ? Math.min(1, share) : share < 0 ? 0 : undefined;
}
