import type { Goal, Objective, Part } from './schema.js';

/** A goal or an objective and where it is in its plan. */
export interface PlacedPart {
  readonly part: Part;
  /** Its place in the feed: `goals[1].objectives[0]`. */
  readonly path: string;
  /** 0 for goals. */
  readonly level: number;
  /** The positions from the goal down: `2.3.1`. */
  readonly number: string;
}

/** Returns all goals and objectives of a plan, each before its own objectives. */
export function placedParts(goals: readonly Goal[]): PlacedPart[] {
  const found: PlacedPart[] = [];
  const add = (parts: readonly Part[], list: string, level: number, prefix: string) => {
    for (const part of parts) {
      const path = `${list}[${part.position - 1}]`;
      const number = `${prefix}${part.position}`;
      found.push({ part, path, level, number });
      if (part.objectives) add(part.objectives, `${path}.objectives`, level + 1, `${number}.`);
    }
  };
  add(goals, 'goals', 0, '');
  return found;
}

/** Returns all objectives of a goal, level by level. */
export function objectivesOf({ objectives = [] }: Goal): Objective[] {
  const found = [...objectives];
  // The list grows in this loop.
  for (const objective of found) found.push(...(objective.objectives ?? []));
  return found;
}

/** The parts of one level: for 0 the goals themselves, for 1 their objectives. */
export function partsAtLevel(goals: readonly Part[], level: number): readonly Part[] {
  let parts = goals;
  for (let i = 0; i < level && parts.length; i += 1) {
    parts = parts.flatMap(({ objectives = [] }) => objectives);
  }
  return parts;
}
