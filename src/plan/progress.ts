import { indicatorProgress } from './indicator-progress.js';
import type { Goal, Objective, Plan } from './schema.js';

/** How far something has come, and by which rule that is known. */
export type Figure =
  | { rule: 'unknown'; value: undefined }
  /** The feed says so itself. */
  | { rule: 'own'; value: number }
  /** From its parts: of `total` so many are `counted`; of milestones, so many are done. */
  | { rule: PartsRule; value: number; counted: number; total: number };

/** The parts that progress can be worked out from. */
export type PartsRule = 'goals' | 'objectives' | 'milestones' | 'indicators';

/** How far a part has come, and how much that counts. */
export interface Share {
  /** From 0 to 1; undefined where nothing is known. */
  value: number | undefined;
  /** 0 for a part that doesn't count. */
  weight: number;
}

const unknown: Figure = { rule: 'unknown', value: undefined };

/** The weighted mean of the shares that are known; unknown where none is, or none weighs anything. */
function mean(rule: PartsRule, shares: readonly Share[]): Figure {
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

/** A goal's or an objective's; a cancelled one counts too: leaving it out would flatter the whole. */
export function shareOf(part: Goal | Objective): Share {
  const { weight } = part;
  return {
    value: goalProgress(part).value,
    weight: Number.isFinite(weight) ? Math.max(0, weight!) : 1,
  };
}

/**
 * How far a goal or an objective has come, 0 to 1: what the feed says; else the weighted mean of
 * its objectives; else the milestones done of all; else the mean of its indicators.
 */
export function goalProgress(goal: Goal | Objective): Figure {
  const { progress, milestones = [], indicators = [] } = goal;
  if (Number.isFinite(progress)) {
    return { rule: 'own', value: Math.min(1, Math.max(0, progress! / 100)) };
  }
  const objectives = mean('objectives', ((goal as Goal).objectives ?? []).map(shareOf));
  if (objectives.rule !== 'unknown') return objectives;
  if (milestones.length) {
    const done = milestones.filter(({ done }) => done).length;
    const total = milestones.length;
    return { rule: 'milestones', value: done / total, counted: done, total };
  }
  return mean(
    'indicators',
    indicators.map((indicator) => ({ value: indicatorProgress(indicator), weight: 1 })),
  );
}

/** How far the whole plan has come, 0 to 1: the weighted mean of its goals. */
export function planProgress({ goals }: Plan): Figure {
  return mean('goals', goals.map(shareOf));
}
