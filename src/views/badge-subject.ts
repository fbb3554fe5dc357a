import { goalProgress, planProgress, type Figure } from '../plan/progress.js';
import type { Goal, Objective } from '../plan/schema.js';
import { computedStatus, standingOf, type Standing } from '../plan/standing.js';
import { goalLabelText } from './goal-label.js';
import { objectiveLabelText } from './objective-label.js';
import type { ViewContext } from './view-context.js';

/** What a badge tells. */
export interface BadgeSubject {
  readonly label: string;
  readonly figure: Figure;
  /** Absent for a badge that tells progress alone. */
  readonly standing?: Partial<Standing> | undefined;
}

/** How an objective stands, or else a goal, or else the whole plan. */
export function badgeSubject(
  context: ViewContext,
  goal?: Goal,
  objective?: Objective,
): BadgeSubject {
  const { plan, day, words } = context;
  const part = objective ?? goal;
  if (part) {
    const label = objective
      ? objectiveLabelText(context, objective)
      : goalLabelText(context, goal!);
    return { label, figure: goalProgress(part), standing: standingOf(part, plan, day) };
  }
  const figure = planProgress(plan);
  const status = computedStatus(figure.value, plan, day);
  return { label: words.wholePlan, figure, standing: { status, isComputed: true } };
}
