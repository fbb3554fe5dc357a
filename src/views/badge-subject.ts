import { goalProgress, planProgress, type Figure } from '../plan/progress.js';
import { computedStatus, standingOf, type Standing } from '../plan/standing.js';
import { goalLabelText } from './goal-label.js';
import { objectiveLabelText } from './objective-label.js';
import type { WordContext } from './view-context.js';

/** What a badge tells. */
export interface BadgeSubject {
  readonly label: string;
  readonly figure: Figure;
  /** Absent for a badge that tells progress alone. */
  readonly standing?: Partial<Standing> | undefined;
}

interface Ids {
  readonly goal?: string | null | undefined;
  readonly objective?: string | null | undefined;
}

/** Finds the part of an id, or tells in its own way that there is none. */
type Find = <Part extends { id: string }>(
  kind: 'goal' | 'objective',
  id: string | null | undefined,
  all: readonly Part[],
) => Part | undefined;

/** How the objective stands that is asked for, or else the goal, or else the whole plan. */
export function badgeSubject(
  context: WordContext,
  { goal: goalId, objective: id }: Ids,
  find: Find,
): BadgeSubject | undefined {
  const { plan, day, words } = context;
  if (!goalId && !id) {
    const figure = planProgress(plan);
    const status = computedStatus(figure.value, plan, day);
    return { label: words.wholePlan, figure, standing: { status, isComputed: true } };
  }
  const goal = find('goal', goalId, plan.goals);
  const objective = goal && id ? find('objective', id, goal.objectives ?? []) : undefined;
  const part = id ? objective : goal;
  return (
    part && {
      label: objective ? objectiveLabelText(context, objective) : goalLabelText(context, goal!),
      figure: goalProgress(part),
      standing: standingOf(part, plan, day),
    }
  );
}
