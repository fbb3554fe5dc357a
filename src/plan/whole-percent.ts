/** Shares nearer to 0 or 1 than this are there: sums of decimals stray by less. */
const noise = 1e-9;

/** A share from 0 to 1 as a whole percentage that never lies: only nothing reads 0, only all reads 100. */
export function wholePercent(share: number): number {
  if (share <= noise) return 0;
  if (share >= 1 - noise) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
