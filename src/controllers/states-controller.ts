import type { ReactiveController, ReactiveElement } from 'lit';

/** Shows one of several names as the element's `:state(…)`; engines without it go without. */
export class StatesController implements ReactiveController {
  readonly #states: CustomStateSet | undefined;
  readonly #current: () => string;
  #shown: string | undefined;

  /**
   * @param states those of the element's internals; undefined in engines without them
   * @param current the name of the state to show
   */
  constructor(host: ReactiveElement, states: CustomStateSet | undefined, current: () => string) {
    this.#states = states;
    this.#current = current;
    host.addController(this);
  }

  hostUpdated() {
    const next = this.#current();
    if (next === this.#shown) return;
    try {
      if (this.#shown) this.#states?.delete(this.#shown);
      this.#states?.add(next);
    } catch {
      // Older Chromium takes only names that begin with two hyphens.
    }
    this.#shown = next;
  }
}
