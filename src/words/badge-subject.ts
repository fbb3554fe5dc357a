import { objectivesOf } from '../plan/parts.js';
import type { Goal, Objective, Text } from '../plan/schema.js';
import type { PartStatus } from '../report/part-status.js';
import type { Progress } from '../report/progress.js';
import { goalLabel, objectiveLabel } from './labels.js';
import { shown, type ShownText } from './shown-text.js';
import type { WordContext } from './word-context.js';

/** What a badge may take its label from; the first is the default. */
export const labelSources = ['label', 'name'] as const;
/** One of these. */
export type LabelSource = (typeof labelSources)[number];

/** What a badge says. */
export interface BadgeSubject {
  readonly label: ShownText;
  readonly progress: Progress;
  /** The progress that was expected by now. */
  readonly expected: number | undefined;
  /** Absent for a badge that shows progress alone. */
  readonly status?: Partial<PartStatus> | undefined;
}

interface Wanted {
  readonly goal?: string | null | undefined;
  readonly objective?: string | null | undefined;
  readonly labelFrom: LabelSource;
}

/** Finds the part with an id; reports in its own way that there is none. */
type Find = <Part extends { id: string }>(
  kind: 'goal' | 'objective',
  id: string | null | undefined,
  all: readonly Part[],
) => Part | undefined;

/** The progress and status of an objective, of a goal, or without ids of the whole plan. */
export function badgeSubject(
  context: WordContext,
  { goal: goalId, objective: id, labelFrom }: Wanted,
  find: Find,
): BadgeSubject | undefined {
  const { plan, report, words } = context;
  const choose = (label: Text, name: Text | undefined) =>
    shown(context, (labelFrom === 'name' && name) || label);
  if (!goalId && !id) {
    const { progress, status, expected } = report;
    return {
      label: choose({ [words.language]: words.wholePlan }, plan.title),
      progress,
      status,
      expected,
    };
  }
  const goal = find('goal', goalId, plan.goals);
  if (!goal) return undefined;
  const objective = id ? find('objective', id, objectivesOf(goal)) : undefined;
  if (id && !objective) return undefined;
  const part: Goal | Objective = objective ?? goal;
  return {
    label: choose(
      objective ? objectiveLabel(context, objective) : goalLabel(context, goal),
      part.name,
    ),
    ...report.of(part),
  };
}
