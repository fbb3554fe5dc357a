import type { Goal, Group } from '../plan/schema.js';
import type { PlanReport } from './plan-report.js';

/** Items of one group of goals. */
export interface GroupedItems<Item> {
  /** The id of the group; empty for the items of goals without a group. */
  readonly id: string;
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
  { plan }: PlanReport,
  items: readonly Item[],
  goalOf: (item: Item) => Goal,
): readonly GroupedItems<Item>[] {
  const { groups = [] } = plan;
  const others: Item[] = [];
  const members = new Map<string | undefined, Item[]>(groups.map(({ id }) => [id, []]));
  for (const item of items) (members.get(goalOf(item).group) ?? others).push(item);
  return [
    ...groups.map((group) => ({ id: group.id, group, items: members.get(group.id)! })),
    { id: '', group: undefined, items: others },
  ].filter((set) => set.items.length);
}
