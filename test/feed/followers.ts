import type { FeedState } from '../../src/feed/feed-state.js';
import { createFeedStore, type FeedOptions } from '../../src/feed/feed-store.js';
import { createFakeEnvironment } from './fake-environment.js';

export const base = 'https://library.example/';

/** A store in a fake environment, and followers that keep what they hear. */
export function followersOf() {
  const environment = createFakeEnvironment();
  const store = createFeedStore(environment);
  const follow = (src = 'plan.json', options: Partial<FeedOptions> = {}) => {
    const heard: FeedState['status'][] = [];
    const subscription = store.subscribe(src, ({ status }) => heard.push(status), {
      base,
      ...options,
    });
    return { subscription, heard, leave: () => subscription.unsubscribe() };
  };
  const status = (follower: ReturnType<typeof follow>) => follower.subscription.state.status;
  return { environment, store, follow, status, pass: environment.clock.pass };
}

/** The vision of the plan in a state, or what it is instead. */
export const visionOf = (state: FeedState) => ('plan' in state ? state.plan.vision : state.status);
