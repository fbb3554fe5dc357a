import type { Goal, Objective, Plan } from '../plan/schema.js';
import { indicatorProgress } from './indicator-progress.js';

/** How far something has come, with the rule that gave the value. */
export type Progress =
  | { rule: 'unknown'; value: undefined }
  /** The feed states it. */
  | { rule: 'reported'; value: number }
  /** Computed from parts: `counted` of `total` have a value; for milestones, `counted` are done. */
  | { rule: PartsRule; value: number; counted: number; total: number };

/** The parts that progress can be computed from. */
export type PartsRule = 'goals' | 'objectives' | 'milestones' | 'indicators';

/** One part's share in a weighted mean. */
export interface WeightedShare {
  /** From 0 to 1; undefined where it is unknown. */
  value: number | undefined;
  /** 0 for a part that doesn't count. */
  weight: number;
}

/** Gives the progress of a goal or an objective. */
export type ProgressOf = (part: Goal | Objective) => Progress;

const unknown: Progress = { rule: 'unknown', value: undefined };

/** The weighted mean of the known shares; unknown where none is known or all weights are 0. */
function weightedMean(rule: PartsRule, shares: readonly WeightedShare[]): Progress {
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
    ? { rule, value: Math.min(1, sum / weights), counted, total: shares.length }
    : unknown;
}

/** A part's share in the progress of the whole. Cancelled parts count: leaving them out would flatter the whole. */
export function shareOf(part: Goal | Objective, ofPart: ProgressOf = progressOf): WeightedShare {
  const { weight } = part;
  return {
    value: ofPart(part).value,
    weight: Number.isFinite(weight) ? Math.max(0, weight!) : 1,
  };
}

/**
 * The progress of a goal or an objective: what the feed reports; otherwise the weighted mean of its
 * objectives; otherwise milestones done of all milestones; otherwise the mean of its indicators.
 *
 * @param ofObjective gives the progress of an objective, for callers that remember it
 */
export function progressOf(part: Goal | Objective, ofObjective: ProgressOf = progressOf): Progress {
  const { progress, milestones = [], indicators = [] } = part;
  if (Number.isFinite(progress)) {
    return { rule: 'reported', value: Math.min(1, Math.max(0, progress! / 100)) };
  }
  const { objectives = [] } = part as Goal;
  const mean = weightedMean(
    'objectives',
    objectives.map((objective) => shareOf(objective, ofObjective)),
  );
  if (mean.rule !== 'unknown') return mean;
  if (milestones.length) {
    const counted = milestones.filter(({ done }) => done).length;
    const total = milestones.length;
    return { rule: 'milestones', value: counted / total, counted, total };
  }
  return weightedMean(
    'indicators',
    indicators.map((indicator) => ({ value: indicatorProgress(indicator), weight: 1 })),
  );
}

/**
 * The progress of the whole plan: the weighted mean of its goals.
 *
 * @param ofGoal gives the progress of a goal, for callers that remember it
 */
export function planProgress({ goals }: Plan, ofGoal: ProgressOf = progressOf): Progress {
  return weightedMean(
    'goals',
    goals.map((goal) => shareOf(goal, ofGoal)),
  );
}
