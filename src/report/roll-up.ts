import type { Part } from '../plan/schema.js';
import { readStatus } from '../plan/status.js';

/** One part's share in a weighted mean. */
export interface WeightedShare {
  /** From 0 to 1; undefined where it is unknown. */
  value: number | undefined;
  /** 0 for a part that doesn't count. */
  weight: number;
}

/** What a progress was computed from. */
export interface Counted {
  /** From 0 to 1. */
  readonly value: number;
  /** How many parts it was computed from; for milestones, how many are done. */
  readonly counted: number;
  /** All parts, with those that were left out. */
  readonly total: number;
}

/** What a progress of goals or objectives was computed from. */
export interface RolledUp extends Counted {
  /** A weighted mean of shares, or the share of parts that are achieved. */
  readonly method: 'mean' | 'achieved';
  /** How many parts are achieved. */
  readonly achieved: number;
  /** How many parts have begun and aren't achieved. */
  readonly underWay: number;
  /** How many cancelled parts were left out. */
  readonly cancelled: number;
  /** How many parts were left out because nothing is known of them. */
  readonly unknown: number;
}

/** A part's weight among its siblings. */
export const weightOf = ({ weight }: { weight?: number | undefined }): number =>
  Number.isFinite(weight) ? Math.max(0, weight!) : 1;

export const isCancelled = ({ status }: Part): boolean => readStatus(status) === 'cancelled';

/** What a status says of progress where no figure does. */
const implied = new Map<unknown, number>([
  ['achieved', 1],
  ['not-started', 0],
]);

/**
 * A part's share in the progress of the whole: its progress, or what its status means. A cancelled part
 * has no weight.
 */
export function shareOf(part: Part, value: number | undefined): WeightedShare {
  return {
    value: value ?? implied.get(readStatus(part.status)),
    weight: isCancelled(part) ? 0 : weightOf(part),
  };
}

/** The weighted mean of the known shares; undefined where none is known or all weights are 0. */
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
 * The progress of a whole from that of its parts. Cancelled parts are left out, and so are parts of which
 * nothing is known. Where figures are given, or every part is achieved or not started, it is the mean
 * by weight, in which an achieved part counts as 1 and one that isn't started as 0. Where parts have
 * statuses alone, it is the share of those that are achieved.
 *
 * @param progressOf the progress of a part, from 0 to 1
 */
export function rollUp<P extends Part>(
  parts: readonly P[],
  progressOf: (part: P) => number | undefined,
): RolledUp | undefined {
  let [figures, achieved, underWay, cancelled, withStatus] = [0, 0, 0, 0, 0];
  const shares = parts.map((part) => {
    const value = progressOf(part);
    const share = shareOf(part, value);
    if (isCancelled(part)) cancelled += 1;
    else if (share.weight) {
      const status = readStatus(part.status);
      if (value !== undefined) figures += 1;
      if (status === 'achieved') achieved += 1;
      else if (part.status && status !== 'not-started') underWay += 1;
      if (share.value !== undefined || part.status) withStatus += 1;
    }
    return share;
  });
  const isCount = !figures && underWay > 0;
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
