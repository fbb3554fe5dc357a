import type { Goal, Group } from '../plan/schema.js';
import type { PlanReport } from './plan-report.js';

/** Items of one group of goals. */
export interface GroupedItems<Item> {
  /** Absent for the items of goals without a group. */
  readonly group: Group | undefined;
  readonly items: readonly Item[];
}

/**
 * Sorts items by the groups of their goals, in the order of the groups; those without a group come last.
 * Groups without items are left out.
 *
 * @param goalOf returns the goal of an item
 */
export function byGroup<Item>(
  { plan, goalsIn }: PlanReport,
  items: readonly Item[],
  goalOf: (item: Item) => Goal,
): readonly GroupedItems<Item>[] {
  const { groups = [] } = plan;
  return [...groups, undefined]
    .map((group) => {
      const members = new Set(goalsIn(group?.id));
      return { group, items: items.filter((item) => members.has(goalOf(item))) };
    })
    .filter((set) => set.items.length);
}
