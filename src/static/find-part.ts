import { warn } from '../console/warn.js';
import { noSuchPart } from '../plan/no-such-part.js';

/** The part of a plan that an option names. If there is none, a warning lists the parts of the plan. */
export function findPart<Part extends { id: string }>(
  option: string,
  id: string | null | undefined,
  all: readonly Part[],
): Part | undefined {
  const found = all.find((part) => part.id === id);
  if (!found) warn(`${option}: ${id}`, `${option}: "${id ?? ''}": ${noSuchPart(option, id, all)}`);
  return found;
}
