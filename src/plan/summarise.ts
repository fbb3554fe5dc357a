import { standingOf } from './standing.js';
import type { Goal, Plan } from './schema.js';
import { type Status, statuses } from './status.js';

/** The goals that stand the same way. */
export interface Group {
  /** Absent where none is known, and where the feed's word is none of the canon. */
  status: Status | undefined;
  /** The feed's word where it is none of the canon, as written. */
  word: string | undefined;
  /** Several statuses, given and computed alike, so nothing is said of it. */
  isComputed: false;
  /** Those that stand so, in the feed's order. */
  goals: Goal[];
}

/** How a group is called in attributes and filters: one word, however the feed joins its parts. */
export const groupKey = ({
  status,
  word,
}: {
  status?: Status | undefined;
  word?: string | undefined;
}) => status ?? word?.toLowerCase().replace(/[\s,_-]+/g, '-') ?? 'unknown';

/** How many goals stand where on a day: statuses in their order, then other words, then none. */
export function summarise(plan: Plan, day: string): Group[] {
  const groups = new Map<string, Group>();
  for (const goal of plan.goals) {
    const { status, word } = standingOf(goal, plan, day);
    const key = groupKey({ status, word });
    const group = groups.get(key) ?? { status, word, isComputed: false, goals: [] };
    group.goals.push(goal);
    groups.set(key, group);
  }
  const rank = ({ status, word }: Group) =>
    status ? statuses.indexOf(status) : word ? statuses.length : Infinity;
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || 0);
}
