import type { Report } from './report.js';

/** One of a list of goals, objectives or indicators. */
export interface Part {
  id?: string;
  place: number;
}

/**
 * Gives each of a list's parts an id of its own: the one it has, unless an earlier part has it too,
 * else its place.
 */
export function numberParts(parts: readonly Part[], path: string, report: Report): void {
  const taken = new Set<string>();
  const others = parts.filter(({ id }) => id === undefined || taken.size === taken.add(id).size);
  for (const part of others) {
    const { id, place } = part;
    let free = `${place}`;
    for (let i = 2; taken.has(free); i++) free = `${place}-${i}`;
    if (id !== undefined || free !== `${place}`) {
      const what = `"${id ?? place}" is the id of another one; this one is called "${free}"`;
      report.warn(`${path}[${place - 1}].id`, what);
    }
    taken.add((part.id = free));
  }
}
