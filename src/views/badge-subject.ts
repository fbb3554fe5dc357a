import { goalProgress, planProgress, type Figure } from '../plan/progress.js';
import type { Goal, Objective, Text } from '../plan/schema.js';
import { computedStatus, standingOf, type Standing } from '../plan/standing.js';
import { goalLabel } from './goal-label.js';
import { objectiveLabel } from './objective-label.js';
import { shown, type ShownText } from './text.js';
import type { WordContext } from './view-context.js';

/** What a badge may take its label from; the first is the default. */
export const labelSources = ['label', 'name'] as const;
/** One of these. */
export type LabelSource = (typeof labelSources)[number];

/** What a badge says. */
export interface BadgeSubject {
  readonly label: ShownText;
  readonly figure: Figure;
  /** Absent for a badge that tells progress alone. */
  readonly standing?: Partial<Standing> | undefined;
}

interface Wanted {
  readonly goal?: string | null | undefined;
  readonly objective?: string | null | undefined;
  readonly labelFrom: LabelSource;
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
  { goal: goalId, objective: id, labelFrom }: Wanted,
  find: Find,
): BadgeSubject | undefined {
  const { plan, day, words } = context;
  const choose = (label: Text, name: Text | undefined) =>
    shown(context, (labelFrom === 'name' && name) || label);
  if (!goalId && !id) {
    const figure = planProgress(plan);
    const status = computedStatus(figure.value, plan, day);
    const label = choose({ [words.language]: words.wholePlan }, plan.title);
    return { label, figure, standing: { status, isComputed: true } };
  }
  const goal = find('goal', goalId, plan.goals);
  if (!goal) return undefined;
  const objective = id ? find('objective', id, goal.objectives ?? []) : undefined;
  if (id && !objective) return undefined;
  const part: Goal | Objective = objective ?? goal;
  return {
    label: choose(
      objective ? objectiveLabel(context, objective) : goalLabel(context, goal),
      part.name,
    ),
    figure: goalProgress(part),
    standing: standingOf(part, plan, day),
  };
}
