import { nearestName } from './nearest-name.js';
import { objectivesOf, placedParts } from './parts.js';
import type { Goal, Part } from './schema.js';

/** The maximum number of ids in a message. */
const maxIds = 20;

/**
 * Makes a function that finds a part of a plan by its id.
 *
 * @param report called with a problem if the plan has no such part
 */
export const partFinder =
  (report: (kind: string, id: string, problem: string) => void) =>
  <Part extends { id: string }>(
    kind: string,
    id: string | null | undefined,
    all: readonly Part[],
  ): Part | undefined => {
    const found = all.find((part) => part.id === id);
    if (!found) report(kind, id ?? '', noSuchPart(kind, id, all));
    return found;
  };

/** Says that the plan has no such part or that the id is missing, and lists the ids of the plan. */
function noSuchPart(
  kind: string,
  id: string | null | undefined,
  all: readonly { id: string }[],
): string {
  const ids = all.map((part) => part.id);
  const known = ids.slice(0, maxIds).join(', ') || 'none';
  const meant = id && nearestName(id, ids);
  const guess = meant ? ` Did you mean "${meant}"?` : '';
  return id
    ? `the plan has no ${kind} "${id}".${guess} Write one of: ${known}.`
    : `does not say which ${kind} to show. Write one of: ${known}.`;
}

/** How a page names a goal or an objective. */
export interface PartName {
  /** The id of a goal. */
  readonly goal?: string | null | undefined;
  /** The id of an objective of that goal, or the path of one, such as `2.3.1`. */
  readonly objective?: string | null | undefined;
}

/** `2.3.1`: the position of a goal, and of an objective at each level below it. */
const path = /^\d+(?:\.\d+)+$/;

/**
 * The goal that is named, or its objective at any level. An objective named by its path needs no goal.
 *
 * @param find a function that finds a part by its id, and reports an id that the plan doesn’t have
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
