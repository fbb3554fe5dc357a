import { namedPart, type PartName } from '../plan/named-part.js';
import type { partFinder } from '../plan/part-finder.js';
import type { Text } from '../plan/schema.js';
import type { PartStatus } from '../report/part-status.js';
import type { Progress } from '../report/progress.js';
import { partLabel } from './labels.js';
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

interface Wanted extends PartName {
  /** The id of a group of goals. */
  readonly group?: string | null | undefined;
  readonly labelFrom: LabelSource;
}

/**
 * The progress and status of an objective, of a goal, of a group of goals, or without ids of the
 * whole plan.
 *
 * @param find finds a part by its id, and reports that there is none
 */
export function badgeSubject(
  context: WordContext,
  { goal, objective, group: groupId, labelFrom }: Wanted,
  find: ReturnType<typeof partFinder>,
): BadgeSubject | undefined {
  const { plan, report, words } = context;
  const choose = (label: Text, name: Text | undefined) =>
    shown(context, (labelFrom === 'name' && name) || label);
  if (groupId && !goal && !objective) {
    const group = find('group', groupId, plan.groups ?? []);
    return group && { label: shown(context, group.name), ...report.ofGroup(group.id) };
  }
  if (!goal && !objective) {
    const { progress, status, expected } = report;
    return {
      label: choose({ [words.language]: words.wholePlan }, plan.title),
      progress,
      status,
      expected,
    };
  }
  const part = namedPart(plan.goals, { goal, objective }, find);
  return part && { label: choose(partLabel(context, part), part.name), ...report.of(part) };
}
