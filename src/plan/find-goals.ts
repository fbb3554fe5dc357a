import { compareDates } from './dates.js';
import { goalProgress } from './progress.js';
import { statusKey } from './read-statuses.js';
import type { Goal, Plan, Text } from './schema.js';
import { lastUpdate } from './staleness.js';
import { standingOf } from './standing.js';
import { statuses } from './status.js';
import { groupKey } from './summarise.js';

/** The orders in which goals can stand. */
export const orders = ['feed', 'progress', 'status', 'updated'] as const;
/** One of these orders. */
export type Order = (typeof orders)[number];

/** What a reader, or an attribute, asks for; all of it has to fit. */
export interface GoalQuery {
  /** Words that a goal has to contain, each in any of its texts and languages. */
  readonly search?: string | null;
  /** Statuses in any of their spellings, one of which a goal has; `unknown` for goals without one. */
  readonly status?: readonly string[] | null;
  /** The name of an owner, in any of its languages. */
  readonly owner?: string | null;
  /** A tag, in any of its languages. */
  readonly tag?: string | null;
  /** How many at most; `null` for all. */
  readonly limit?: number | null;
  /** As in the feed, where nothing is said. */
  readonly order?: Order;
}

/** What a reader has searched for and chosen; `null` for what is left open. */
export type GoalFilter = Record<'search' | 'status' | 'owner' | 'tag', string | null>;

export const noFilter: GoalFilter = { search: null, status: null, owner: null, tag: null };

export const isFiltering = (filter: GoalFilter): boolean =>
  Object.values(filter).some((value) => value?.trim());

/** A text in all its languages. */
export const inAll = (value: Text | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value);

/** A text without case, diacritics and differences of width. */
export const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whether a text says exactly a word, in any of its languages. */
const says = (value: Text, word: string) => inAll(value).some((text) => plain(text) === word);

/** The texts of each goal as they are searched, made once and not at every key. */
const searchable = new WeakMap<Goal, string>();

function wordsOf(goal: Goal): string {
  let words = searchable.get(goal);
  if (words === undefined) searchable.set(goal, (words = readWords(goal)));
  return words;
}

function readWords(goal: Goal): string {
  const parts = [goal, ...(goal.objectives ?? [])];
  const texts = parts.flatMap(({ label, name, description, note, owners = [], tags = [] }) => [
    label,
    name,
    description,
    note,
    ...owners.map(({ name }) => name),
    ...tags,
  ]);
  return plain(texts.flatMap(inAll).join('\n'));
}

/** Every part of a query is its own, so that none is a page's polluted prototype's. */
const everything: Required<GoalQuery> = {
  search: null,
  status: null,
  owner: null,
  tag: null,
  limit: null,
  order: 'feed',
};

/** Those of a plan's goals that a query asks for, in its order. */
export function findGoals(
  goals: readonly Goal[],
  query: GoalQuery,
  plan: Plan,
  day: string,
): readonly Goal[] {
  const { search, status, owner, tag, limit, order } = { ...everything, ...query };
  const wanted = plain(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const wantedStatus = status && new Set(status.map(statusKey));
  const wantedOwner = owner && plain(owner);
  const wantedTag = tag && plain(tag);
  const found = goals.filter((goal) => {
    const words = wanted.length ? wordsOf(goal) : '';
    return (
      wanted.every((word) => words.includes(word)) &&
      (!wantedStatus || wantedStatus.has(groupKey(standingOf(goal, plan, day)))) &&
      (!wantedOwner || goal.owners?.some(({ name }) => says(name, wantedOwner))) &&
      (!wantedTag || goal.tags?.some((name) => says(name, wantedTag)))
    );
  });
  return inOrder(found, order, plan, day).slice(0, limit ?? undefined);
}

/** The furthest, the best standing or the latest first; those of which nothing is known last. */
function inOrder(goals: Goal[], order: Order, plan: Plan, day: string): Goal[] {
  const standing = (goal: Goal) => {
    const { status } = standingOf(goal, plan, day);
    return status ? statuses.indexOf(status) : statuses.length;
  };
  switch (order) {
    case 'feed':
      return goals;
    case 'progress':
      return sorted(
        goals,
        (goal) => goalProgress(goal).value ?? -1,
        (a, b) => b - a,
      );
    case 'status':
      return sorted(goals, standing, (a, b) => a - b);
    case 'updated':
      return sorted(
        goals,
        (goal) => lastUpdate(goal) ?? '0001',
        (a, b) => compareDates(b, a),
      );
  }
}

/** Goals by their rank, which is worked out once for each. */
function sorted<Rank>(
  goals: readonly Goal[],
  rankOf: (goal: Goal) => Rank,
  compare: (a: Rank, b: Rank) => number,
): Goal[] {
  return goals
    .map((goal) => ({ goal, rank: rankOf(goal) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ goal }) => goal);
}
