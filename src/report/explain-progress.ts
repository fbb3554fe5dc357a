import type { Goal, Indicator, Milestone, Objective, Plan } from '../plan/schema.js';
import { indicatorProgress } from './indicator-progress.js';
import {
  planProgress,
  type Progress,
  progressOf,
  shareOf,
  type WeightedShare,
} from './progress.js';

/** A part that a progress was computed from: without a value it is unknown, with weight 0 it doesn't count. */
export interface ExplainedPart extends WeightedShare {
  /** The part itself. */
  part: Goal | Objective | Milestone | Indicator;
}

/** A progress, the rule that gave it and every part that went into it. */
export type Explanation = Progress & { parts: ExplainedPart[] };

/** Explains how the progress of a plan, a goal or an objective is computed. */
export function explainProgress(subject: Plan | Goal | Objective): Explanation {
  const { goals } = subject as Plan;
  const { objectives, milestones, indicators } = subject as Goal;
  const progress = goals ? planProgress(subject as Plan) : progressOf(subject as Goal);
  const weighted = (part: Goal | Objective) => ({ part, ...shareOf(part) });
  const parts = {
    goals: () => goals.map(weighted),
    objectives: () => objectives?.map(weighted),
    milestones: () => milestones?.map((part) => ({ part, value: part.done ? 1 : 0, weight: 1 })),
    indicators: () =>
      indicators?.map((part) => ({ part, value: indicatorProgress(part), weight: 1 })),
  };
  const { rule } = progress;
  return { ...progress, parts: (Object.hasOwn(parts, rule) && parts[rule as 'goals']()) || [] };
}
