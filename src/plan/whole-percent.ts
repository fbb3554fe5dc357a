/** Decimals stray by less than this; 20,000 goals of which one lacks a hundredth of a percent, by more. */
const noise = 1e-12;

/** Whether a share is all there is to reach, as far as decimals can tell. */
export const isAll = (share: number): boolean => share >= 1 - noise;

/** A share from 0 to 1 as a whole percentage that never lies: only nothing reads 0, only all reads 100. */
export function wholePercent(share: number): number {
  if (share <= 0) return 0;
  if (isAll(share)) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100 + noise)));
}
