import type { Goal, Part } from '../plan/schema.js';
import { customStatusKey, type Status, statuses } from '../plan/status.js';
import type { PartStatus } from './part-status.js';

/** The goals that have the same status. */
export interface StatusGroup<P extends Part = Goal> {
  /** Undefined for goals without a status and for custom statuses. */
  status: Status | undefined;
  /** The custom status, as written in the feed. */
  customStatus: string | undefined;
  /** Always false, because a group contains both given and computed statuses. */
  isComputed: false;
  /** In the order of the feed. */
  goals: P[];
}

/** Shows only the goals with one status. */
export interface StatusFilter {
  /** The key of the chosen status; null for all goals. */
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
  /** How many goals are shown. Default: all goals with the chosen status. */
  readonly count?: number;
}

/**
 * The key of a status in attributes and filters: one word; `unknown` for no status.
 *
 * @example
 * ```js
 * import { statusKey } from 'library-goals/plan';
 *
 * statusKey({ customStatus: 'Under review' }); // 'under-review'
 * ```
 */
export function statusKey({ status, customStatus }: Partial<PartStatus>): string {
  return status ?? (customStatus ? customStatusKey(customStatus) : 'unknown');
}

/** The position of a status for sorting: known statuses in their order, then custom ones, then none. */
export function statusRank({ status, customStatus }: Partial<PartStatus>): number {
  return status ? statuses.indexOf(status) : customStatus ? statuses.length : Infinity;
}

/** Groups goals by their status: known statuses in their order, then custom ones, then none. */
export function groupByStatus<P extends Part = Goal>(
  goals: readonly P[],
  statusOfGoal: (goal: P) => PartStatus,
): StatusGroup<P>[] {
  const groups = new Map<string, StatusGroup<P>>();
  for (const goal of goals) {
    const { status, customStatus } = statusOfGoal(goal);
    const key = statusKey({ status, customStatus });
    const group = groups.get(key) ?? { status, customStatus, isComputed: false, goals: [] };
    group.goals.push(goal);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => statusRank(a) - statusRank(b) || 0);
}
