import type { ReactiveController, ReactiveElement } from 'lit';
import { type GoalFilter, noFilter } from '../plan/find-goals.js';

/** Milliseconds without a key before the result of a search is told to those who hear the page. */
const pause = 600;

const keys = Object.keys(noFilter) as (keyof GoalFilter)[];

/** The name of a choice in a page's address. */
const parameter = (key: string) => `goal-${key}`;

/** Keeps what a reader has searched for and chosen; in the address too, where the page allows it. */
export class FilterController implements ReactiveController {
  choice: GoalFilter = noFilter;

  /** What was last told. */
  announcement = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly options: {
      /** Whether the choice is kept in the page's address. */
      inAddress: () => boolean;
      /** The result in words. */
      result: () => string;
    },
  ) {
    host.addController(this);
  }

  hostConnected() {
    if (!this.options.inAddress()) return;
    const query = new URLSearchParams(location.search);
    this.choice = Object.fromEntries(
      keys.map((key) => [key, query.get(parameter(key))]),
    ) as GoalFilter;
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Changes part of the choice. */
  readonly change = (change: Partial<GoalFilter>): void => {
    this.choice = { ...this.choice, ...change };
    if (this.options.inAddress()) this.#write();
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.announcement = this.options.result();
      this.host.requestUpdate();
    }, pause);
  };

  #write() {
    const url = new URL(location.href);
    for (const key of keys) {
      const value = this.choice[key]?.trim();
      if (value) url.searchParams.set(parameter(key), value);
      else url.searchParams.delete(parameter(key));
    }
    history.replaceState(history.state, '', url);
  }
}
