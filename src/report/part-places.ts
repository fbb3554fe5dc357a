import type { Part, Plan } from '../plan/schema.js';

/** The place of a goal or an objective in its plan. */
export interface PartPlace {
  /** 0 for goals. */
  readonly level: number;
  /** Undefined for goals. */
  readonly parent: Part | undefined;
  /** The positions from the goal to the part: `2.3.1`. */
  readonly number: string;
}

/**
 * Returns the places of all goals and objectives, in the order of the feed: each before its own
 * objectives.
 */
export function partPlaces({ goals }: Plan): ReadonlyMap<Part, PartPlace> {
  const places = new Map<Part, PartPlace>();
  const add = (parts: readonly Part[], parent: Part | undefined, level: number, prefix: string) => {
    for (const part of parts) {
      const number = `${prefix}${part.position}`;
      places.set(part, { level, parent, number });
      if (part.objectives) add(part.objectives, part, level + 1, `${number}.`);
    }
  };
  add(goals, undefined, 0, '');
  return places;
}
