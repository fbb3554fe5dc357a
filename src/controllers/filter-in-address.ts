import { warn } from '../console/warn.js';
import { type GoalFilter, noFilter } from '../report/find-goals.js';

const keys = Object.keys(noFilter) as (keyof GoalFilter)[];

/** The name of a choice in a page's address. */
const parameter = (key: string) => `goal-${key}`;

/** What the page's address says that a reader has searched for and chosen. */
export function filterFromAddress(): GoalFilter {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(keys.map((key) => [key, query.get(parameter(key))])) as GoalFilter;
}

/**
 * Keeps in the page's address what a reader has searched for and chosen. Frames made of markup,
 * sandboxed ones, and pages that have changed their address too often may not change it.
 */
export function filterToAddress(filter: GoalFilter): void {
  try {
    const url = new URL(location.href);
    for (const key of keys) {
      const value = filter[key]?.trim();
      if (value) url.searchParams.set(parameter(key), value);
      else url.searchParams.delete(parameter(key));
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  } catch {
    warn(
      'filter-in-url',
      'filter-in-url: the browser doesn’t let this page change its address. Search and filters work, but a link to this page doesn’t keep them.',
    );
  }
}
