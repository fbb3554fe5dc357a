import type { ReactiveControllerHost } from 'lit';
import type { Goal } from '../plan/schema.js';

/** Which goals of an accordion are open, those included that aren't drawn yet. */
export class OpenGoals {
  readonly #open = new Set<string>();
  /** The goals that were last reported to be open. */
  readonly #reported = new Set<string>();

  readonly #host: ReactiveControllerHost;
  readonly #report: (goal: Goal, open: boolean) => void;

  /** @param report called once for each goal that has been opened or closed */
  constructor(host: ReactiveControllerHost, report: (goal: Goal, open: boolean) => void) {
    this.#host = host;
    this.#report = report;
  }

  readonly isOpen = ({ id }: Goal): boolean => this.#open.has(id);

  /** Records whether a goal is now open on the page. */
  readonly toggle = (goal: Goal, open: boolean): void => {
    if (put(this.#open, goal.id, open)) this.#host.requestUpdate();
    if (put(this.#reported, goal.id, open)) this.#report(goal, open);
  };

  /** Opens or closes several goals; each is reported as soon as the page shows it. */
  readonly toggleAll = (goals: readonly Goal[], open: boolean): void => {
    for (const { id } of goals) put(this.#open, id, open);
    this.#host.requestUpdate();
  };
}

/** Puts an entry into a set or takes it out, and says whether that has changed anything. */
function put(set: Set<string>, entry: string, isIn: boolean): boolean {
  if (set.has(entry) === isIn) return false;
  if (isIn) set.add(entry);
  else set.delete(entry);
  return true;
}
