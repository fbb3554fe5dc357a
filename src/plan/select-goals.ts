import type { Goal, Text } from './schema.js';

/** Which goals to keep: of one status, owner or tag, and how many at most. */
export interface GoalSelection {
  readonly status?: string | null;
  readonly owner?: string | null;
  readonly tag?: string | null;
  readonly limit?: number | null;
}

/** Whether a text says a word in any of its languages, whatever its case. */
function says(value: Text, word: string): boolean {
  const texts = typeof value === 'string' ? [value] : Object.values(value);
  return texts.some((text) => text.trim().toLowerCase() === word);
}

/**
 * The goals of a selection in the feed's order.
 *
 * @param statusOf the status of a goal as a word, so that a computed one can be asked for too
 */
export function selectGoals(
  goals: readonly Goal[],
  { status, owner, tag, limit }: GoalSelection,
  statusOf: (goal: Goal) => string | undefined,
): readonly Goal[] {
  const wanted = (word: string | null | undefined) => word?.trim().toLowerCase();
  const [wantedStatus, wantedOwner, wantedTag] = [status, owner, tag].map(wanted);
  return goals
    .filter(
      (goal) =>
        (!wantedStatus || wantedStatus.split(/[\s,]+/).includes(statusOf(goal) ?? '')) &&
        (!wantedOwner || goal.owners?.some(({ name }) => says(name, wantedOwner))) &&
        (!wantedTag || goal.tags?.some((name) => says(name, wantedTag))),
    )
    .slice(0, limit ?? undefined);
}
