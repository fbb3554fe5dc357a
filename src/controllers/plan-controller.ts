import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { FeedState } from '../feed/feed-state.js';
import { feedStore, type FeedSubscription } from '../feed/feed-store.js';
import { noSource } from '../feed/no-source.js';
import { readPlan, readPlanText } from '../feed/read-plan.js';
import { planContext } from './plan-context.js';
import { planSource, sameSource, type PlanInputs, type PlanSource } from './plan-source.js';
import { whenSettled } from './when-settled.js';

const idle: FeedState = { status: 'idle' };

/**
 * Where an element gets its plan from: what it names itself, else the nearest `<library-plan>`.
 * It asks for an update of its host whenever `state` changes.
 */
export class PlanController implements ReactiveController {
  #state = idle;
  #source: PlanSource | undefined;
  #subscription: FeedSubscription | undefined;
  #cancelWait: (() => void) | undefined;
  readonly #inherited: ContextConsumer<typeof planContext, ReactiveElement>;
  readonly #children = new MutationObserver(() => this.host.requestUpdate());

  constructor(
    private readonly host: ReactiveElement & PlanInputs,
    /** Told of each new state of a source that the element names itself, or of its having none. */
    private readonly onOwnState: (state: FeedState) => void,
  ) {
    this.#inherited = new ContextConsumer(host, {
      context: planContext,
      subscribe: true,
      callback: (state) => {
        if (this.#source?.kind === 'none') this.#show(state);
      },
    });
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  hostConnected() {
    this.#children.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.host.requestUpdate();
  }

  hostDisconnected() {
    this.#children.disconnect();
    this.#release();
    this.#source = undefined;
  }

  hostUpdate() {
    if (!this.host.isConnected) return;
    const source = planSource(this.host);
    if (this.#source && sameSource(this.#source, source)) return;
    this.#release();
    this.#source = source;
    this.#follow(source);
  }

  /** Loads the feed again; nothing happens to a plan that comes from elsewhere. */
  async reload(): Promise<void> {
    await this.#subscription?.reload();
  }

  #follow(source: PlanSource) {
    const { host } = this;
    switch (source.kind) {
      case 'object':
        return this.#own(readPlan(source.value, { base: host.baseURI, now: Date.now() }));
      case 'inline':
        return this.#own(readPlanText(source.text, { base: host.baseURI, now: Date.now() }));
      case 'feed':
        this.#subscription = feedStore.subscribe(source.src, (state) => this.#own(state), {
          base: host.baseURI,
        });
        return this.#own(this.#subscription.state);
      case 'none':
        this.#show(this.#inherited.value ?? idle);
        if (!this.#inherited.value) {
          this.#cancelWait = whenSettled(host.ownerDocument, () => this.#expectSource());
        }
    }
  }

  #expectSource() {
    if (this.#source?.kind === 'none' && !this.#inherited.value) {
      this.#own(noSource(this.host.localName));
    }
  }

  #own(state: FeedState) {
    this.#show(state);
    this.onOwnState(state);
  }

  #show(state: FeedState) {
    if (this.#state === state) return;
    this.#state = state;
    this.host.requestUpdate();
  }

  #release() {
    this.#cancelWait?.();
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }
}
