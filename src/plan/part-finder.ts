import { nearestName } from './nearest-name.js';

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
