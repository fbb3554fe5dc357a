import { compareDates } from '../plan/dates.js';
import type { Indicator, Measurement } from '../plan/schema.js';

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A baseline or a target that is a figure; undefined for one in words. */
export const figureOf = (value: unknown): number | undefined =>
  isNumber(value) ? value : undefined;

/** A measurement that has a value. */
export type MeasuredValue = Measurement & { actual: number };

/** An indicator's measured values, the earliest first; of two on one day, in the feed's order. */
export function measuredValues({ measurements = [] }: Indicator): MeasuredValue[] {
  return measurements
    .filter((measurement): measurement is MeasuredValue => isNumber(measurement.actual))
    .sort((a, b) => compareDates(a.date, b.date));
}

/**
 * How far an indicator has come from its baseline to its target, from 0 to 1:
 * (latest − baseline) / (target − baseline), for rising and falling values alike. Without a baseline
 * the first measured value takes its place. An indicator with the direction `maintain` is at 1 within
 * its tolerance, otherwise at 0.
 *
 * @returns undefined where it can't be known
 */
export function indicatorProgress(indicator: Indicator): number | undefined {
  const { target, direction, tolerance } = indicator;
  const values = measuredValues(indicator);
  const latest = values.at(-1)?.actual;
  if (latest === undefined || !isNumber(target)) return undefined;
  if (direction === 'maintain') {
    // Without allowance for rounding, 0.8 would be outside 0.7 ± 0.1.
    const allowed = isNumber(tolerance) ? tolerance * (1 + 1e-9) : 0;
    return Math.abs(latest - target) <= allowed ? 1 : 0;
  }
  const baseline = isNumber(indicator.baseline) ? indicator.baseline : values[0]!.actual;
  if (target === baseline) {
    const isMet = direction === 'decrease' ? latest <= target : latest >= target;
    return isMet ? 1 : undefined;
  }
  const share = (latest - baseline) / (target - baseline);
  return share >= 0 ? Math.min(1, share) : share < 0 ? 0 : undefined;
}
