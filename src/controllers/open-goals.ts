import type { ReactiveControllerHost } from 'lit';
import type { Goal } from '../plan/schema.js';

/** Stores which goals of an accordion are open, including goals that aren't drawn yet. */
export class OpenGoals {
  readonly #open = new Set<string>();
  /** The goals that were last reported as open. */
  readonly #reported = new Set<string>();

  readonly #host: ReactiveControllerHost;
  readonly #report: (goal: Goal, open: boolean) => void;

  /** @param report called once for each goal that was opened or closed */
  constructor(host: ReactiveControllerHost, report: (goal: Goal, open: boolean) => void) {
    this.#host = host;
    this.#report = report;
  }

  readonly isOpen = ({ id }: Goal): boolean => this.#open.has(id);

  /** Records that a goal was opened or closed on the page. */
  readonly toggle = (goal: Goal, open: boolean): void => {
    if (put(this.#open, goal.id, open)) this.#host.requestUpdate();
    if (put(this.#reported, goal.id, open)) this.#report(goal, open);
  };

  /** Opens or closes several goals. Each is reported as soon as the page shows it. */
  readonly toggleAll = (goals: readonly Goal[], open: boolean): void => {
    for (const { id } of goals) put(this.#open, id, open);
    this.#host.requestUpdate();
  };
}

/**
 * Adds an entry to a set or removes it.
 *
 * @returns whether the set has changed
 */
function put(set: Set<string>, entry: string, isIn: boolean): boolean {
  if (set.has(entry) === isIn) return false;
  if (isIn) set.add(entry);
  else set.delete(entry);
  return true;
}
