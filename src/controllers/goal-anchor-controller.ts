import type { ReactiveController, ReactiveElement } from 'lit';

const isLink = ({ hash }: Location) => /^#(?:goal|objective)-/.test(hash);

/** Navigations that an element has handled; the first load of the page counts as one. */
const handled = new WeakSet<object>();
const firstLoad = {};

/**
 * Opens, scrolls to and focuses the goal or the objective that a link such as `#goal-3` names, also if the plan
 * loads after the page. If several elements show the goal, the first one handles the link. If an
 * element of the page has that id, the browser handles it.
 */
export class GoalAnchorController implements ReactiveController {
  #pending: object | undefined;
  readonly #reveal: (id: string) => HTMLElement | null;

  /**
   * @param reveal opens the goal whose element has this id and returns what to focus; null if it
   *   isn't shown
   */
  constructor(host: ReactiveElement, reveal: (id: string) => HTMLElement | null) {
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('hashchange', this.#onHashChange);
    if (isLink(location)) this.#pending = firstLoad;
  }

  hostDisconnected() {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#pending = undefined;
  }

  hostUpdated() {
    this.revealTarget();
  }

  /** Opens and focuses the goal that the present link names, if it is drawn and hasn't been handled. */
  revealTarget(): void {
    const navigation = this.#pending;
    const id = fragment();
    if (!navigation || handled.has(navigation) || !id || this.#isOnPage(id)) return;
    const target = this.#reveal(id);
    if (!target) return;
    this.#pending = undefined;
    handled.add(navigation);
    // Don't move the focus away from a reader who has started something else while the plan was loading.
    if (navigation === firstLoad && this.#isReaderBusy()) return;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  readonly #onHashChange = (event: HashChangeEvent) => {
    this.#pending = isLink(location) ? event : undefined;
    this.revealTarget();
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
