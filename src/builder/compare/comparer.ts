import { checkFeed } from '../../check/check-feed.js';
import type { Plan } from '../../plan/schema.js';
import { today } from '../../plan/dates.js';
import { FeedOpener } from '../feed/feed-opener.js';
import { type Comparison, comparisonOf } from './comparison.js';

/** Compares the plan with the published one. */
export class Comparer {
  isLoading = false;
  /** Why the published feed couldn’t be loaded, in English. */
  notice = '';
  /** Whether something was opened that isn’t a plan. */
  isUnreadable = false;
  /** The day that was written into the plan as that of its last change. */
  renewed = '';

  readonly #onChange: () => void;
  #published: Plan | undefined;
  #compared: { published: Plan; plan: Plan; comparison: Comparison } | undefined;

  readonly #opener = new FeedOpener(
    ({ text, base }) => {
      this.#published = checkFeed({ name: '', text, base }).plan;
      this.#set({ isUnreadable: !this.#published });
    },
    (notice) => this.#set({ notice }),
  );

  /** @param onChange called after each change */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  openFile(file: File): void {
    this.#set({ isLoading: true });
    void this.#opener.openFile(file);
  }

  openAddress(address: string): void {
    this.#set({ isLoading: true });
    void this.#opener.openAddress(address);
  }

  stop(): void {
    this.#opener.stop();
  }

  /** What changed; undefined until there is a published plan. */
  comparisonWith(plan: Plan): Comparison | undefined {
    const published = this.#published;
    if (!published) return undefined;
    const known = this.#compared;
    if (known?.published === published && known.plan === plan) return known.comparison;
    const comparison = comparisonOf(published, plan, today());
    this.#compared = { published, plan, comparison };
    return comparison;
  }

  #set({ isLoading = false, notice = '', isUnreadable = false }) {
    Object.assign(this, { isLoading, notice, isUnreadable, renewed: '' });
    this.#onChange();
  }
}
