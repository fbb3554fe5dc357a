/** More than the rounding errors of 20,000 shares, less than a hundredth of a percent of one of them. */
const tolerance = 1e-12;

/** Whether a share is 1, apart from rounding errors. */
export const isAll = (share: number): boolean => share >= 1 - tolerance;

/**
 * A share from 0 to 1 as a whole percentage: only 0 gives 0, and only 1 gives 100.
 *
 * @example
 * ```js
 * import { wholePercent } from 'library-goals/plan';
 *
 * wholePercent(0.999); // 99
 * wholePercent(0.001); // 1
 * ```
 */
export function wholePercent(share: number): number {
  if (share <= 0) return 0;
  if (isAll(share)) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100 + tolerance)));
}
