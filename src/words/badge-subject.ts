import { namedPart, type partFinder, type PartName } from '../plan/part-finder.js';
import type { Group, Part, Text } from '../plan/schema.js';
import type { PartStatus } from '../report/part-status.js';
import type { Progress } from '../report/progress.js';
import { partLabel } from './labels.js';
import { shown, type ShownText } from './shown-text.js';
import type { WordContext } from './word-context.js';

/** The sources of a badge's label; the first is the default. */
export const labelSources = ['label', 'name'] as const;
/** One of these. */
export type LabelSource = (typeof labelSources)[number];

/** The content of a badge. */
export interface BadgeSubject {
  readonly label: ShownText;
  /** Absent for the whole plan and for a group of goals. */
  readonly part?: Part | undefined;
  /** The group of goals that it is of. */
  readonly group?: Group | undefined;
  readonly progress: Progress;
  /** The expected progress, from 0 to 1. */
  readonly expected: number | undefined;
  /** Missing if the badge shows only the progress. */
  readonly status?: Partial<PartStatus> | undefined;
}

interface Wanted extends PartName {
  /** The id of a group of goals. */
  readonly group?: string | null | undefined;
  readonly labelFrom: LabelSource;
}

/**
 * Returns the label, progress and status of an objective, a goal or, without ids, the whole plan.
 *
 * @returns undefined if the plan has no such part
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
    return group && { label: shown(context, group.name), group, ...report.ofGroup(group.id) };
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
  return part && { label: choose(partLabel(context, part), part.name), part, ...report.of(part) };
}

/** The appearances of a badge: `flat` is that of build badges, `compact` has no words. */
export const badgeVariants = ['pill', 'bar', 'ring', 'flat', 'compact'] as const;
/** One of these appearances. */
export type BadgeVariant = (typeof badgeVariants)[number];

/** The content of a badge with its label. */
export interface LabeledSubject extends BadgeSubject {
  /** Whether the label is visible, not only for screen readers. */
  readonly showsLabel: boolean;
}

/** The content and the appearance of a badge. */
export interface BadgeContent extends LabeledSubject {
  readonly variant: BadgeVariant;
  /** The address of the link, if the badge is one. */
  readonly href?: string | undefined;
}

/**
 * Chooses the label of a badge.
 *
 * @param label the label that the page sets; absent for the feed's label, empty for the feed's label as hidden text
 */
export function labeled(
  subject: BadgeSubject,
  label: string | null | undefined,
  isCompact: boolean,
): LabeledSubject {
  const given = label?.trim();
  return {
    ...subject,
    showsLabel: given !== '' && !isCompact,
    label: given ? { text: given, lang: undefined, dir: undefined } : subject.label,
  };
}
