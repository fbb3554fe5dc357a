import type { ReactiveController, ReactiveElement } from 'lit';
import { warn } from '../console/warn.js';
import { type GoalFilter, isFiltering, noFilter } from '../report/find-goals.js';

/** Milliseconds without a key before the address is changed: browsers limit how often it may be. */
const writeDelayMs = 300;

/** Milliseconds without a key before screen readers announce the result of a search. */
const announceDelayMs = 600;

export interface FilterOptions {
  /** Whether the choice is kept in the page's address. */
  readonly inAddress: () => boolean;
  /** The result in words. */
  readonly result: () => string;
}

/** Keeps what a reader has searched for and chosen; in the address too, where the page allows it. */
export class FilterController implements ReactiveController {
  choice: GoalFilter = noFilter;

  /** The result that was announced last. */
  announcement = '';
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveElement;
  readonly #options: FilterOptions;

  constructor(host: ReactiveElement, options: FilterOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected() {
    // An element that only moves keeps its choice.
    if (this.#options.inAddress() && !isFiltering(this.choice)) this.choice = filterFromAddress();
  }

  hostDisconnected() {
    clearTimeout(this.#announcing);
    this.#write();
  }

  /** Changes part of the choice. */
  readonly change = (change: Partial<GoalFilter>): void => {
    this.choice = { ...this.choice, ...change };
    this.#host.requestUpdate();
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.announcement = this.#options.result();
      this.#host.requestUpdate();
    }, announceDelayMs);
    if (!this.#options.inAddress()) return;
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => this.#write(), writeDelayMs);
  };

  /** Writes what is waiting to be written. */
  #write() {
    if (this.#writing === undefined) return;
    clearTimeout(this.#writing);
    this.#writing = undefined;
    filterToAddress(this.choice);
  }
}

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
