import { compareDates } from '../plan/dates.js';
import { placedParts } from '../plan/parts.js';
import { keyOfWord } from '../plan/status.js';
import type { Goal, Text } from '../plan/schema.js';
import type { PlanReport } from './plan-report.js';
import { oncePer } from './memoize.js';
import { lastUpdate } from './staleness.js';
import { statusKey, statusRank } from './status-groups.js';

/**
 * The orders of goals.
 *
 * @example
 * ```ts
 * import { orders } from 'library-goals/plan';
 *
 * const orderNamed = (text: string) => orders.find((order) => order === text);
 * ```
 */
export const orders = ['feed', 'progress', 'status', 'updated'] as const;
/** One of these orders. */
export type Order = (typeof orders)[number];

/** A query for goals. A goal must match every field. */
export interface GoalQuery {
  /** Words that a goal must contain, each in any of its texts and languages. */
  readonly search?: string | null;
  /** Statuses in any spelling; a goal must have one of them. `unknown` means goals without a status. */
  readonly status?: readonly string[] | null;
  /** Names of owners, in any language; a goal must have one of them. */
  readonly owner?: readonly string[] | null;
  /** Tags, in any language; a goal must have one of them. */
  readonly tag?: readonly string[] | null;
  /** Ids of groups; a goal must belong to one of them. `none` means goals without a group. */
  readonly group?: readonly string[] | null;
  /** The maximum number of goals. Default: all. */
  readonly limit?: number | null;
  /** Default: `feed`. */
  readonly order?: Order;
}

/** The reader's search and filters; `null` means no filter. */
export type GoalFilter = Record<'search' | 'status' | 'group' | 'owner' | 'tag', string | null>;

export const noFilter: GoalFilter = {
  search: null,
  status: null,
  group: null,
  owner: null,
  tag: null,
};

/** The key of goals without a group in attributes and filters. */
export const noGroup = 'none';

/** Makes a query from the reader's search and filters. */
export function filterQuery({ search, status, group, owner, tag }: GoalFilter): GoalQuery {
  const listOf = (value: string | null) => (value ? [value] : null);
  return {
    search,
    status: listOf(status),
    group: listOf(group),
    owner: listOf(owner),
    tag: listOf(tag),
  };
}

export const isFiltering = (filter: GoalFilter): boolean =>
  Object.values(filter).some((value) => value?.trim());

/** Returns all translations of a text. */
export const translations = (value: Text | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value);

/** Prepares a text for comparison: without case, diacritics and differences of width. */
export const foldText = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The texts of a goal, prepared for searching. */
const searchableText = oncePer((goal: Goal): string => {
  const parts = placedParts([goal]).map(({ part }) => part);
  const texts = parts.flatMap(
    ({ label, name, description, note, owners = [], tags = [], updates = [] }) => [
      label,
      name,
      description,
      note,
      ...updates.map(({ text }) => text),
      ...owners.map(({ name }) => name),
      ...tags,
    ],
  );
  return foldText(texts.flatMap(translations).join('\n'));
});

/** Whether one of the texts, in any language, is one of the names. */
function hasName(texts: readonly Text[], names: ReadonlySet<string>): boolean {
  return texts.some((text) => translations(text).some((name) => names.has(foldText(name))));
}

const foldedSet = (names: readonly string[] | null) => names && new Set(names.map(foldText));

/** All fields are set, so that properties which a page has added to `Object.prototype` have no effect. */
const everything: Required<GoalQuery> = {
  search: null,
  status: null,
  group: null,
  owner: null,
  tag: null,
  limit: null,
  order: 'feed',
};

/**
 * Finds goals of a plan.
 *
 * @param goals the goals to search. Default: all goals of the plan
 * @returns the goals that match, in the order of the query
 *
 * @example
 * ```js
 * import { findGoals, parsePlan, reportOf } from 'library-goals/plan';
 *
 * const { plan } = parsePlan({ version: 1, goals: [{ name: 'Lend more books', status: 'delayed' }] });
 * if (plan) findGoals(reportOf(plan, '2026-06-30'), { status: ['off-track'] }).length; // 1
 * ```
 */
export function findGoals(
  report: PlanReport,
  query: GoalQuery,
  goals: readonly Goal[] = report.plan.goals,
): readonly Goal[] {
  const { search, status, group, owner, tag, limit, order } = { ...everything, ...query };
  const words = foldText(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const statusKeys = status && new Set(status.map(keyOfWord));
  const members = group && membersOf(report, group);
  const owners = foldedSet(owner);
  const tags = foldedSet(tag);
  const found = goals.filter(
    (goal) =>
      words.every((word) => searchableText(goal).includes(word)) &&
      (!statusKeys || statusKeys.has(statusKey(report.of(goal).status))) &&
      (!members || members.has(goal)) &&
      (!owners || hasName(goal.owners?.map(({ name }) => name) ?? [], owners)) &&
      (!tags || hasName(goal.tags ?? [], tags)),
  );
  return sortGoals(report, found, order).slice(0, limit ?? undefined);
}

/** Returns the goals of groups. */
function membersOf({ plan, goalsIn }: PlanReport, groups: readonly string[]): ReadonlySet<Goal> {
  const isGroup = (name: string) => plan.groups?.some(({ id }) => id === name);
  return new Set(
    groups.flatMap((name) => goalsIn(isGroup(name) || name !== noGroup ? name : undefined)),
  );
}

/** Sorts by most progress, best status or latest update; goals without it come last. */
function sortGoals(report: PlanReport, goals: readonly Goal[], order: Order): readonly Goal[] {
  const { of } = report;
  switch (order) {
    case 'feed':
      return goals;
    case 'progress':
      return goals.toSorted((a, b) => (of(b).progress.value ?? -1) - (of(a).progress.value ?? -1));
    case 'status': {
      const rank = oncePer((goal: Goal) => statusRank({ status: of(goal).status.status }));
      return goals.toSorted((a, b) => rank(a) - rank(b) || 0);
    }
    case 'updated': {
      const updated = oncePer((goal: Goal) => lastUpdate(goal) ?? '0001');
      return goals.toSorted((a, b) => compareDates(updated(b), updated(a)));
    }
  }
}
