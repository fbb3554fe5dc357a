import type { ReactiveController, ReactiveElement } from 'lit';
import { feedErrors } from '../feed/feed-errors.js';
import {
  errorState,
  type FeedState,
  isLoaded,
  readPlan,
  readPlanText,
} from '../feed/feed-state.js';
import { feedStore, type FeedSubscription } from '../feed/feed-store.js';
import { AfterParts, loadParts, type Parts } from '../parts/after-parts.js';
import { InheritedPlan } from './plan-context.js';
import {
  afterParsing,
  type PlanInputs,
  planSource,
  type PlanSource,
  sameSource,
  whenNear,
} from './plan-source.js';

const idle: FeedState = { status: 'idle' };

export interface PlanOptions {
  /**
   * Called with each new state of the element's own source, or if it has none, after the element
   * has drawn it, so that the callback may change the element.
   */
  onState: (state: FeedState) => void;
  /** Returns the address of the feed, if the element has one. */
  src: () => string | undefined;
  /** Returns the interval between two loads, in seconds; 0 means never. */
  refresh: () => number;
  /** Whether to load the feed only when the element is near the viewport. */
  isLazy: () => boolean;
  /** Whether the element has nothing to show without a plan. */
  needsPlan: () => boolean;
  /** Returns the parts of the code that drawing a plan needs. */
  parts: () => Parts;
}

/**
 * Provides the plan of an element: from its own source, otherwise from the nearest
 * `<library-plan>`. It requests an update of the element whenever `state` changes.
 */
export class PlanController implements ReactiveController {
  #state = idle;
  /** The state that `onState` was last called with, and the one that it will be called with next. */
  #reported: FeedState | undefined;
  #pending: FeedState | undefined;
  #source: PlanSource | undefined;
  #subscription: FeedSubscription | undefined;
  /** Cancels waiting for the viewport or the parser. */
  #cancel: (() => void) | undefined;
  #noSource: FeedState | undefined;
  readonly #waiting = new AfterParts();
  readonly #host: ReactiveElement & PlanInputs;
  readonly #options: PlanOptions;
  readonly #inherited: InheritedPlan;
  #children: MutationObserver | undefined;

  constructor(host: ReactiveElement & PlanInputs, options: PlanOptions) {
    this.#host = host;
    this.#options = options;
    this.#inherited = new InheritedPlan(host, (state) => {
      if (this.#source?.kind === 'none') this.#inherit(state);
    });
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  hostConnected() {
    // Beside the feed, not after it.
    if (!this.#options.isLazy()) void loadParts(this.#options.parts());
    this.#children ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#children?.disconnect();
    this.#inherited.clear();
    if (this.#source?.kind !== 'feed') return this.#release();
    // An element that was moved in the document keeps its feed, and a failed request isn't repeated.
    queueMicrotask(() => this.#host.isConnected || this.#release());
  }

  hostUpdate() {
    if (!this.#host.isConnected) return;
    const source = this.#namedSource();
    const isSame = this.#source && sameSource(this.#source, source);
    // A plan inside the element moves with it. Other sources are subscribed to again.
    if (isSame && (this.#cancel || source.kind === 'object' || source.kind === 'inline')) return;
    this.#release();
    this.#source = source;
    if (!isSame) this.#pending = undefined;
    this.#follow(source);
  }

  hostUpdated() {
    if (this.#pending) queueMicrotask(() => this.#report());
  }

  /** Loads the feed again. Does nothing if the plan doesn't come from a feed of this element. */
  async reload(): Promise<void> {
    const host = this.#host;
    if (!host.isConnected) return;
    // The source may have changed in the same task.
    await host.updateComplete;
    await this.#subscription?.reload();
    await host.updateComplete;
  }

  #namedSource(): PlanSource {
    const { src, refresh } = this.#options;
    return planSource(this.#host, { src: src(), refresh: refresh() });
  }

  #follow(source: PlanSource) {
    const host = this.#host;
    switch (source.kind) {
      case 'object':
        return this.#receive(readPlan(source.value, { base: source.base, now: Date.now() }));
      case 'inline':
        return this.#receive(readPlanText(source.text, { base: source.base, now: Date.now() }));
      case 'feed':
        this.#cancel = whenNear(this.#options.isLazy() ? host : undefined, () => {
          this.#subscription = feedStore.subscribe(
            source.src,
            (state) => this.#receive(state),
            source,
          );
        });
        return;
      case 'none':
        this.#cancel = afterParsing(host.ownerDocument, () => this.#handleNoSource());
        if (this.#inherited.state) this.#inherit(this.#inherited.state);
        else if (this.#state !== this.#noSource) this.#inherit(idle);
    }
  }

  #handleNoSource() {
    if (this.#inherited.state) return;
    // A script child may have become complete.
    if (this.#namedSource().kind !== 'none') this.#host.requestUpdate();
    else if (this.#host.closest('library-plan:not(:defined)')) void this.#waitForPlanElement();
    else if (this.#options.needsPlan())
      this.#receive((this.#noSource ??= errorState(feedErrors.noSource(this.#host.localName))));
  }

  async #waitForPlanElement() {
    if (await this.#inherited.whenDefined(() => !!this.#cancel)) this.#handleNoSource();
  }

  #receive(state: FeedState) {
    this.#afterParts(state, () => {
      this.#pending = state === this.#reported ? undefined : state;
      this.#show(state);
    });
  }

  #inherit(state: FeedState) {
    this.#afterParts(state, () => {
      this.#reported = this.#pending = undefined;
      this.#show(state);
    });
  }

  #afterParts(state: FeedState, show: () => void) {
    const isShown = this.#waiting.call(isLoaded(state) ? this.#options.parts() : [], show);
    if (!isShown && !isLoaded(this.#state)) this.#show({ status: 'loading' });
  }

  #show(state: FeedState) {
    if (this.#state === state) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #report() {
    const state = this.#pending;
    // A pending update will report this state or a newer one.
    if (!state || this.#host.isUpdatePending || !this.#host.isConnected) return;
    this.#reported = state;
    this.#pending = undefined;
    this.#options.onState(state);
  }

  #release() {
    this.#cancel?.();
    this.#subscription?.unsubscribe();
    this.#waiting.cancel();
    this.#cancel = this.#subscription = undefined;
  }
}
