import type { ReactiveController, ReactiveElement } from 'lit';
import { warn } from '../console/warn.js';
import { type GoalFilter, isFiltering, noFilter } from '../report/find-goals.js';

/**
 * The time after the last change until the address is updated. Browsers limit how often a page may
 * do that.
 */
const writeDelayMs = 300;

/** The time after the last change until the result is announced to screen readers. */
const announceDelayMs = 600;

export interface FilterOptions {
  /** Whether the search and the filters are kept in the page's address. */
  readonly inAddress: () => boolean;
  /** Returns the text to announce. */
  readonly result: () => string;
}

/**
 * Stores the reader's search and filters and, if the element has `filter-in-url`, writes them to
 * the page's address.
 */
export class FilterController implements ReactiveController {
  choice: GoalFilter = noFilter;

  /** The text that was last announced. */
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
    // An element that was moved in the document keeps its filters.
    if (this.#options.inAddress() && !isFiltering(this.choice)) this.choice = filterFromAddress();
  }

  hostDisconnected() {
    clearTimeout(this.#announcing);
    this.#write();
  }

  /** Changes some of the filters. */
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

  /** Writes a pending change to the address. */
  #write() {
    if (this.#writing === undefined) return;
    clearTimeout(this.#writing);
    this.#writing = undefined;
    filterToAddress(this.choice);
  }
}

const keys = Object.keys(noFilter) as (keyof GoalFilter)[];

/** The query parameter of a filter. */
const parameter = (key: string) => `goal-${key}`;

/** Reads the search and the filters from the page's address. */
export function filterFromAddress(): GoalFilter {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(keys.map((key) => [key, query.get(parameter(key))])) as GoalFilter;
}

/**
 * Writes the search and the filters to the page's address. Browsers don't allow this in sandboxed
 * frames and frames with `srcdoc`, or after too many changes.
 *
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-history-replacestate
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
      'filter-in-url: the browser does not allow this page to change its address. The search and the filters work, but a link to this page does not include them.',
    );
  }
}
