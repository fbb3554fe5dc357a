import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Sets the element's custom state, such as `:state(loading)`. Does nothing in browsers without
 * custom states.
 *
 * @see https://developer.mozilla.org/docs/Web/API/CustomStateSet
 */
export class StatesController implements ReactiveController {
  readonly #states: CustomStateSet | undefined;
  readonly #current: () => string;
  #shown: string | undefined;

  /**
   *
   *
   * @param states the states of the element's internals; undefined in browsers without them
   * @param current returns the name of the state to set
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
      // Chromium before version 125 accepts only names with two leading hyphens.
    }
    this.#shown = next;
  }
}
