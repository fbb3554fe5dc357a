import type { Plan } from '../plan/schema.js';
import { badgeNames } from '../static/badge-names.js';
import type { SnapshotTag } from '../snapshot/element-snapshot.js';

/** What the page in a frame shows: a plan, a goal, or a badge. */
export interface FramePart {
  /** `compact` is the plan for low frames: its goals are closed at first, and only the goals are shown. */
  readonly kind: 'plan' | 'compact' | 'goal' | 'badge';
  /** The goal’s id in the feed; of a badge without parts, the whole plan is shown. */
  readonly goal?: string | undefined;
  /** For a badge: an objective of the goal. */
  readonly objective?: string | undefined;
  /** For a badge: a group of goals. */
  readonly group?: string | undefined;
}

/** A page for a frame, with the name of its files, which is unique in the plan. */
export interface NamedFrame extends FramePart {
  /** Without an ending; unique in the plan, whether letters are upper or lower case. */
  readonly name: string;
}

/** The tag that draws a part. */
export const tagOf = ({ kind }: FramePart): SnapshotTag =>
  kind === 'goal' ? 'library-goal' : kind === 'badge' ? 'library-progress-badge' : 'library-goals';

/**
 * All pages for frames that a plan has: the plan, compact as well, each goal, and each badge.
 *
 * @example
 * ```ts
 * import type { Plan } from 'library-goals/plan';
 * import { frameParts } from 'library-goals/snapshot';
 *
 * const fileNames = (plan: Plan) => frameParts(plan).map(({ name }) => `${name}.html`);
 * ```
 */
export function frameParts(plan: Plan): NamedFrame[] {
  const badges = badgeNames(plan);
  const goals = badges.filter(({ goal, objective }) => goal !== undefined && !objective);
  return [
    { name: 'plan', kind: 'plan' },
    { name: 'plan-compact', kind: 'compact' },
    ...goals.map(({ name, goal }) => ({ name, kind: 'goal' as const, goal })),
    ...badges.map((badge) => ({ ...badge, name: `badge-${badge.name}`, kind: 'badge' as const })),
  ];
}

/** The page that systems with low frames, such as WordPress, get instead of a part. */
export const compactPart = <Part extends FramePart>(part: Part): Part =>
  part.kind === 'plan' ? { ...part, kind: 'compact', name: 'plan-compact' } : part;
