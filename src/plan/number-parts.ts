import type { Reading } from './reading.js';

/** One of a list of goals, objectives or indicators. */
export interface Part {
  id?: string;
  place: number;
}

/** Gives each of a list's parts an id of its own: the one it has, unless an earlier part has it too, else its place. */
export function numberParts(parts: readonly Part[], path: string, { report }: Reading): void {
  const reserved = new Set(parts.map(({ id }) => id));
  const given = new Set<string>();
  for (const part of parts) {
    const { id, place } = part;
    if (id === undefined || given.has(id)) {
      part.id = `${place}`;
      while (reserved.has(part.id)) part.id += '-2';
      if (id) {
        report(
          `${path}[${place - 1}].id`,
          `"${id}" is the id of an earlier one; read as "${part.id}"`,
          'warning',
        );
      }
      reserved.add(part.id);
    }
    given.add(part.id!);
  }
}
