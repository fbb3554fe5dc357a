import type { partFinder } from './part-finder.js';
import { objectivesOf, placedParts } from './parts.js';
import type { Goal, Part } from './schema.js';

/** How a page names a goal or an objective. */
export interface PartName {
  /** The id of a goal. */
  readonly goal?: string | null | undefined;
  /** The id of an objective of that goal, or the path of one, such as `2.3.1`. */
  readonly objective?: string | null | undefined;
}

/** `2.3.1`: the positions of a goal, its objective and that one’s. */
const path = /^\d+(?:\.\d+)+$/;

/**
 * The goal that is named, or its objective at any level. An objective named by its path needs no goal.
 *
 * @param find finds a part by its id, and reports that there is none
 */
export function namedPart(
  goals: readonly Goal[],
  { goal: goalId, objective: name }: PartName,
  find: ReturnType<typeof partFinder>,
): Part | undefined {
  const isPath = !!name && path.test(name);
  const goal = isPath && !goalId ? undefined : find('goal', goalId, goals);
  if (!name || (!goal && goalId)) return goal;
  if (!isPath) return goal && find('objective', name, objectivesOf(goal));
  const within = goal ? objectivesOf(goal) : [];
  return within.find(({ id }) => id === name) ?? partAt(goal ? [goal] : goals, name, find);
}

function partAt(
  goals: readonly Goal[],
  name: string,
  find: ReturnType<typeof partFinder>,
): Part | undefined {
  const all = placedParts(goals).filter(({ level }) => level);
  return find(
    'objective',
    name,
    all.map(({ part, number }) => ({ id: number, part })),
  )?.part;
}
