import { indicatorProgress } from './indicator-progress.js';
import { type Figure, goalProgress, planProgress, type Share, shareOf } from './progress.js';
import type { Goal, Indicator, Milestone, Objective, Plan } from './schema.js';

/** A part that a figure was worked out from: one without value is unknown, one without weight doesn't count. */
export interface ExplainedPart extends Share {
  /** The part itself. */
  part: Goal | Objective | Milestone | Indicator;
}

/** A figure, the rule that gave it and everything that went into it, in no language. */
export type Explanation = Figure & { parts: ExplainedPart[] };

/** How the progress of a plan, a goal or an objective comes about. */
export function explainProgress(subject: Plan | Goal | Objective): Explanation {
  const { goals } = subject as Plan;
  const { objectives, milestones, indicators } = subject as Goal;
  const figure = goals ? planProgress(subject as Plan) : goalProgress(subject as Goal);
  const weighed = (part: Goal | Objective) => ({ part, ...shareOf(part) });
  const parts = {
    goals: () => goals.map(weighed),
    objectives: () => objectives?.map(weighed),
    milestones: () => milestones?.map((part) => ({ part, value: part.done ? 1 : 0, weight: 1 })),
    indicators: () =>
      indicators?.map((part) => ({ part, value: indicatorProgress(part), weight: 1 })),
  };
  const { rule } = figure;
  return { ...figure, parts: (Object.hasOwn(parts, rule) && parts[rule as 'goals']()) || [] };
}
