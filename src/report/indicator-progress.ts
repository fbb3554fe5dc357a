import { compareDates } from '../plan/dates.js';
import type { Indicator, Measurement } from '../plan/schema.js';

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** Returns a baseline or a target if it is a number, not text. */
export const figureOf = (value: unknown): number | undefined =>
  isNumber(value) ? value : undefined;

/** A measurement that has a value. */
export type MeasuredValue = Measurement & { actual: number };

/**
 * Returns the measured values of an indicator, sorted by date; values of the same day stay in the
 * order of the feed.
 *
 * @example
 * ```ts
 * import { type Indicator, measuredValues } from 'library-goals/plan';
 *
 * const latest = (indicator: Indicator) => measuredValues(indicator).at(-1)?.actual;
 * ```
 */
export function measuredValues({ measurements = [] }: Indicator): MeasuredValue[] {
  return measurements
    .filter((measurement): measurement is MeasuredValue => isNumber(measurement.actual))
    .sort((a, b) => compareDates(a.date, b.date));
}

/**
 * The progress of an indicator from its baseline to its target, from 0 to 1: (latest − baseline) /
 * (target − baseline), for increasing and decreasing values. Without a baseline, the first
 * measured value is used. With the direction `maintain`, it is 1 within the tolerance, otherwise
 * 0.
 *
 * @returns undefined if it is unknown
 *
 * @example
 * ```js
 * import { indicatorProgress } from 'library-goals/plan';
 *
 * indicatorProgress({
 *   id: 'loans',
 *   position: 1,
 *   name: 'Loans',
 *   baseline: 1000,
 *   target: 2000,
 *   measurements: [{ date: '2025', actual: 1500 }],
 * }); // 0.5
 * ```
 */
export function indicatorProgress(indicator: Indicator): number | undefined {
  const { target, direction, tolerance } = indicator;
  const values = measuredValues(indicator);
  const latest = values.at(-1)?.actual;
  if (latest === undefined || !isNumber(target)) return undefined;
  if (direction === 'maintain') {
    // Allows for rounding errors; otherwise 0.8 would be outside 0.7 ± 0.1.
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
