import type { ParseContext } from './parse-context.js';
import { parseMessages } from './parse-messages.js';

/** A goal, objective or indicator whose id isn't final yet. */
export interface UnnumberedPart {
  id?: string | undefined;
  position: number;
}

/**
 * Gives each part of a list a unique id: its own id, or its position if it has none or an earlier
 * part has the same.
 */
export function assignIds(
  parts: readonly UnnumberedPart[],
  path: string,
  { report }: ParseContext,
): void {
  const reserved = new Set(parts.map(({ id }) => id));
  const assigned = new Set<string>();
  for (const part of parts) {
    const { id, position } = part;
    if (id === undefined || assigned.has(id)) {
      part.id = `${position}`;
      while (reserved.has(part.id)) part.id += '-2';
      if (id) {
        report(`${path}[${position - 1}].id`, parseMessages.duplicateId(id, part.id), 'warning');
      }
      reserved.add(part.id);
    }
    assigned.add(part.id!);
  }
}
