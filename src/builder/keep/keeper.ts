import { canKeep, forget, keep, type KeptPlan, readKept } from './kept-plan.js';

/** Keeps the last plan in this browser, if the editor wants it. */
export class Keeper {
  /** Whether the browser allows it. */
  readonly isPossible = canKeep();
  /** Whether the browser had no room for the plan. */
  hasFailed = false;
  /** When the plan was kept first, in milliseconds since the epoch; undefined if none is kept. */
  since: number | undefined;
  /** Whether each change is to be kept. */
  isOn: boolean;

  readonly #found: KeptPlan | undefined = readKept();

  constructor() {
    this.isOn = !!this.#found;
    this.since = this.#found?.since;
  }

  /**
   * The plan that was kept before.
   *
   * @param src the address that the page is asked to load; empty if there is none
   */
  planFor(src: string): KeptPlan | undefined {
    return !src || src === this.#found?.src ? this.#found : undefined;
  }

  /** Takes a change of the plan. */
  keep(text: string, src: string): void {
    if (!this.isOn || !text) return;
    const since = this.since ?? Date.now();
    this.hasFailed = !keep({ text, src, since });
    this.since = this.hasFailed ? undefined : since;
    if (this.hasFailed) forget();
  }

  forget(): void {
    forget();
    this.isOn = false;
    this.hasFailed = false;
    this.since = undefined;
  }
}
