import type { Goal, Indicator, Milestone, Part, Plan } from '../plan/schema.js';
import { indicatorProgress } from './indicator-progress.js';
import { planProgress, type Progress, progressOf } from './progress.js';
import { shareOf, type WeightedShare, weightOf } from './roll-up.js';

/**
 * A part that a progress was computed from. Without a value its progress is unknown; with weight
 * 0, for example if it is cancelled, it isn't counted.
 */
export interface ExplainedPart extends WeightedShare {
  /** The part itself. */
  part: Part | Milestone | Indicator;
}

/** A progress, its rule, and every part that was counted or left out. */
export type Explanation = Progress & { parts: ExplainedPart[] };

/**
 * Explains how the progress of a plan, a goal or an objective is computed.
 *
 * @example
 * ```js
 * import { explainProgress, parsePlan } from 'library-goals/plan';
 *
 * const { plan } = parsePlan({ version: 1, goals: [{ name: 'Lend more books', progress: 40 }] });
 * if (plan) explainProgress(plan.goals[0]).rule; // 'reported'
 * ```
 */
export function explainProgress(subject: Plan | Part): Explanation {
  const { goals } = subject as Plan;
  const { objectives, milestones, indicators } = subject as Goal;
  const progress = goals ? planProgress(subject as Plan) : progressOf(subject as Part);
  const share = (part: Part) => ({ part, ...shareOf(part, progressOf(part).value) });
  const parts = {
    goals: () => goals.map(share),
    objectives: () => objectives?.map(share),
    milestones: () => milestones?.map((part) => ({ part, value: part.done ? 1 : 0, weight: 1 })),
    indicators: () =>
      indicators?.map((part) => ({
        part,
        value: indicatorProgress(part),
        weight: weightOf(part),
      })),
  };
  const { rule } = progress;
  return { ...progress, parts: (Object.hasOwn(parts, rule) && parts[rule as 'goals']()) || [] };
}
