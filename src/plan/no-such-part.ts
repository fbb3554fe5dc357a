/** Says that a plan has no part of an id, and which ids there are. */
export function noSuchPart(kind: string, id: string, all: readonly { id: string }[]): string {
  return `the plan has no ${kind} "${id}". It has: ${someIds(all)}.`;
}

/** The ids that there are; the first twenty are enough to see what they look like. */
export const someIds = (all: readonly { id: string }[]) =>
  all
    .slice(0, 20)
    .map(({ id }) => id)
    .join(', ') || 'none';
