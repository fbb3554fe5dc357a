import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { FeedState } from '../feed/feed-state.js';
import type { StatusFilter } from '../report/status-groups.js';

/**
 * The state that `<library-plan>` provides to the elements inside it. The key is the same in every
 * copy of the script, so that elements of different bundles share a plan. Its number changes
 * whenever the type changes incompatibly.
 */
export const planContext = createContext<FeedState>(Symbol.for('library-plan/1'));

/** The status that a reader has chosen in a summary, for the goals of the same `<library-plan>`. */
export const statusFilterContext = createContext<StatusFilter>(
  Symbol.for('library-plan/status-filter/1'),
);

/** The plan of the `<library-plan>` around an element. */
export class InheritedPlan {
  readonly #host: ReactiveElement;
  readonly #onState: (state: FeedState) => void;
  #consumer: ContextConsumer<typeof planContext, ReactiveElement>;

  constructor(host: ReactiveElement, onState: (state: FeedState) => void) {
    this.#host = host;
    this.#onState = onState;
    this.#consumer = this.#request();
  }

  /** Undefined outside a `<library-plan>`. */
  get state(): FeedState | undefined {
    return this.#consumer.value;
  }

  /** Forgets the state when the element leaves the document. */
  clear() {
    delete this.#consumer.value;
  }

  /**
   * Waits until `<library-plan>` is defined. An element requests its context once, when it connects, so it
   * must then request it again.
   *
   * @param isWanted whether to request it then
   */
  async whenDefined(isWanted: () => boolean): Promise<boolean> {
    await customElements.whenDefined('library-plan');
    if (!isWanted()) return false;
    this.#host.removeController(this.#consumer);
    this.#consumer = this.#request();
    return true;
  }

  #request() {
    return new ContextConsumer(this.#host, {
      context: planContext,
      subscribe: true,
      callback: this.#onState,
    });
  }
}
