import type { Part } from '../plan/schema.js';
import { readStatus } from '../plan/status.js';

/** The value of a part in a weighted mean. */
export interface WeightedShare {
  /** From 0 to 1; undefined if it is unknown. */
  value: number | undefined;
  /** 0 for a part that isn't counted. */
  weight: number;
}

/** What a progress was computed from. */
export interface Counted {
  /** From 0 to 1. */
  readonly value: number;
  /** The number of parts it was computed from; for milestones, the number that are done. */
  readonly counted: number;
  /** The number of all parts, including those that were left out. */
  readonly total: number;
}

/** What the progress of goals or objectives was computed from. */
export interface RolledUp extends Counted {
  /** `mean`: a weighted mean. `achieved`: the share of parts that are achieved. */
  readonly method: 'mean' | 'achieved';
  /** The number of achieved parts. */
  readonly achieved: number;
  /** The number of parts that are started and not achieved. */
  readonly underWay: number;
  /** The number of cancelled parts, which were left out. */
  readonly cancelled: number;
  /** The number of parts that were left out because nothing is known about them. */
  readonly unknown: number;
}

/** The weight of a part among its siblings. Default: 1. */
export const weightOf = ({ weight }: { weight?: number | undefined }): number =>
  Number.isFinite(weight) ? Math.max(0, weight!) : 1;

export const isCancelled = ({ status }: Part): boolean => readStatus(status) === 'cancelled';

/** The progress that a status implies if the feed gives no figure. */
const implied = new Map<unknown, number>([
  ['achieved', 1],
  ['not-started', 0],
]);

/**
 * The value and weight of a part: its progress, or the progress that its status implies. A
 * cancelled part has no weight.
 */
export function shareOf(part: Part, value: number | undefined): WeightedShare {
  return {
    value: value ?? implied.get(readStatus(part.status)),
    weight: isCancelled(part) ? 0 : weightOf(part),
  };
}

/**
 * The weighted mean of the known values.
 *
 * @returns undefined if no value is known, or all weights are 0
 */
export function weightedMean(shares: readonly WeightedShare[]): Counted | undefined {
  let sum = 0;
  let weights = 0;
  let counted = 0;
  for (const { value, weight } of shares) {
    if (value === undefined || !weight) continue;
    sum += value * weight;
    weights += weight;
    counted += 1;
  }
  return weights && weights < Infinity
    ? { value: Math.min(1, sum / weights), counted, total: shares.length }
    : undefined;
}

/**
 * Computes the progress of a whole from its parts. Cancelled parts and parts about which nothing
 * is known are left out. If figures are given, or every part is achieved or not started, it is the
 * weighted mean, in which an achieved part counts as 1 and one that isn't started as 0. If parts
 * have only statuses, it is the share of achieved parts; it is unknown if none of them is a known one.
 *
 * @param progressOf returns the progress of a part, from 0 to 1
 */
export function rollUp<P extends Part>(
  parts: readonly P[],
  progressOf: (part: P) => number | undefined,
): RolledUp | undefined {
  let [figures, achieved, underWay, cancelled, withStatus, understood] = [0, 0, 0, 0, 0, 0];
  const shares = parts.map((part) => {
    const value = progressOf(part);
    const share = shareOf(part, value);
    if (isCancelled(part)) cancelled += 1;
    else if (share.weight) {
      const status = readStatus(part.status);
      if (value !== undefined) figures += 1;
      if (status) understood += 1;
      if (status === 'achieved') achieved += 1;
      else if (part.status && status !== 'not-started') underWay += 1;
      if (share.value !== undefined || part.status) withStatus += 1;
    }
    return share;
  });
  const isCount = !figures && underWay > 0 && understood > 0;
  const mean = isCount
    ? { value: achieved / withStatus, counted: withStatus, total: parts.length }
    : weightedMean(shares);
  if (!mean) return undefined;
  const weightless = shares.filter(({ weight }) => !weight).length - cancelled;
  return {
    ...mean,
    method: isCount ? 'achieved' : 'mean',
    achieved,
    underWay,
    cancelled,
    unknown: mean.total - mean.counted - cancelled - weightless,
  };
}
