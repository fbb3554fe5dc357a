import { nearestName } from './nearest-name.js';

/** How many ids are enough to see what they look like. */
const some = 20;

/** Says that a plan has no part of an id, or that none is asked for, and which ids there are. */
export function noSuchPart(
  kind: string,
  id: string | null | undefined,
  all: readonly { id: string }[],
): string {
  const ids = all.map((part) => part.id);
  const known = ids.slice(0, some).join(', ') || 'none';
  const meant = id && nearestName(id, ids);
  const guess = meant ? ` Did you mean "${meant}"?` : '';
  return id
    ? `the plan has no ${kind} "${id}".${guess} It has: ${known}.`
    : `doesn't say which ${kind} to show. It may be: ${known}.`;
}
