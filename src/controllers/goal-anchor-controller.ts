import type { ReactiveController, ReactiveElement } from 'lit';

const prefix = '#goal-';

/** The navigations that an element has handled already; the first load of a page counts as one. */
const handled = new WeakSet<object>();
const firstLoad = {};

/**
 * Leads a reader who follows `#goal-3` to that goal: opens it, scrolls to it and gives it the focus,
 * also when the plan arrives after the page. Of several elements with that goal the first answers;
 * an element of the page itself with that id is left to the browser.
 */
export class GoalAnchorController implements ReactiveController {
  #pending: object | undefined;
  readonly #reveal: (id: string) => HTMLElement | null;

  /** @param reveal opens the goal with an element id and returns its element; null where it isn't shown here */
  constructor(host: ReactiveElement, reveal: (id: string) => HTMLElement | null) {
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('hashchange', this.#onHashChange);
    if (location.hash.startsWith(prefix)) this.#pending = firstLoad;
  }

  hostDisconnected() {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#pending = undefined;
  }

  hostUpdated() {
    const navigation = this.#pending;
    const id = fragment();
    if (!navigation || handled.has(navigation) || !id || this.#isOnPage(id)) return;
    const target = this.#reveal(id);
    if (!target) return;
    this.#pending = undefined;
    handled.add(navigation);
    // A reader who has begun something else while the plan was loading isn't torn away from it.
    if (navigation === firstLoad && this.#isReaderBusy()) return;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  readonly #onHashChange = (event: HashChangeEvent) => {
    this.#pending = location.hash.startsWith(prefix) ? event : undefined;
    this.hostUpdated();
  };

  #isOnPage(id: string): boolean {
    return (document.getElementById(id)?.getClientRects().length ?? 0) > 0;
  }

  #isReaderBusy(): boolean {
    const { activeElement, body } = document;
    return activeElement != null && activeElement !== body;
  }
}

function fragment(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return undefined;
  }
}

/**
 * Opens the goal whose element has an id.
 *
 * @returns what is to have the focus; nothing where the goal isn't there
 */
export function revealGoal(root: ParentNode, id: string): HTMLElement | null {
  const goal = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!(goal instanceof HTMLDetailsElement)) return goal;
  goal.open = true;
  return goal.querySelector('summary');
}
