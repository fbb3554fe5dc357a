import type { FeedText } from '../../check/check-feed.js';
import type { Plan } from '../../plan/schema.js';
import { today } from '../../plan/dates.js';
import type { Checker } from '../check/checker.js';
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

  readonly #checker: Checker;
  readonly #onChange: () => void;
  #checking: FeedText | undefined;
  #published: Plan | undefined;
  #compared: { published: Plan; plan: Plan; comparison: Comparison } | undefined;

  readonly #opener = new FeedOpener(
    ({ text, base }) => {
      const feed = (this.#checking = { name: '', text, base });
      this.#checker.check(feed, ({ plan }) => {
        if (feed !== this.#checking) return;
        this.#published = plan;
        this.#set({ isUnreadable: !plan });
      });
    },
    (notice) => this.#set({ notice }),
  );

  /**
   * @param checker reads the published plan
   * @param onChange called after each change
   */
  constructor(checker: Checker, onChange: () => void) {
    this.#checker = checker;
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
