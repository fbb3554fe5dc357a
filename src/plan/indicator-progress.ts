import { compareDates } from './dates.js';
import type { Indicator, Measurement } from './schema.js';

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
 * is it. One that is to be maintained has come all the way or none of it.
 *
 * @returns undefined where that can't be known
 */
export function indicatorProgress(indicator: Indicator): number | undefined {
  const { target, direction = 'increase', tolerance = 0 } = indicator;
  const all = actuals(indicator);
  const latest = all.at(-1)?.actual;
  const baseline = indicator.baseline ?? all[0]?.actual;
  if (latest === undefined || !Number.isFinite(target) || !Number.isFinite(baseline)) {
    return undefined;
  }
  if (direction === 'maintain') return Math.abs(latest - target!) <= tolerance ? 1 : 0;
  if (target === baseline) {
    const isMet = direction === 'increase' ? latest >= target! : latest <= target!;
    return isMet ? 1 : undefined;
  }
  const share = (latest - baseline!) / (target! - baseline!);
  return Math.min(1, Math.max(0, share));
}
