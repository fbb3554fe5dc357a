import type { FeedState } from '../../src/feed/feed-state.js';
import { createFeedStore, type FeedOptions, type FeedStore } from '../../src/feed/feed-store.js';
import { createFakeEnvironment } from './fake-environment.js';

export const base = 'https://library.example/';

/** Subscribes to a feed; `state` is the last one that the listener was called with. */
export function subscribe(
  store: FeedStore,
  src: string,
  options: FeedOptions,
  listener: (state: FeedState) => void = () => {},
) {
  let state: FeedState = { status: 'idle' };
  const { reload, unsubscribe } = store.subscribe(
    src,
    (next) => {
      state = next;
      listener(next);
    },
    options,
  );
  return {
    get state() {
      return state;
    },
    reload,
    unsubscribe,
  };
}

/** A store in a fake environment, with subscribers that record the statuses they receive. */
export function followersOf() {
  const environment = createFakeEnvironment();
  const store = createFeedStore(environment);
  const follow = (src = 'plan.json', options: Partial<FeedOptions> = {}) => {
    const received: FeedState['status'][] = [];
    const listener = ({ status }: FeedState) => received.push(status);
    const subscription = subscribe(store, src, { base, ...options }, listener);
    return { subscription, received, leave: subscription.unsubscribe };
  };
  const status = (follower: ReturnType<typeof follow>) => follower.subscription.state.status;
  return { environment, store, follow, status, pass: environment.clock.pass };
}

/** The vision of the plan in a state, or its status if it has no plan. */
export const visionOf = (state: FeedState) => ('plan' in state ? state.plan.vision : state.status);
