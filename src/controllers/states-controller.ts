import type { ReactiveController, ReactiveElement } from 'lit';

/** Shows one of several names as the element's `:state(…)`; engines without it go without. */
export class StatesController implements ReactiveController {
  readonly #states: CustomStateSet | undefined;
  #shown: string | undefined;

  constructor(
    host: ReactiveElement,
    private readonly current: () => string,
  ) {
    this.#states = host.attachInternals?.().states;
    host.addController(this);
  }

  hostUpdated() {
    const next = this.current();
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
