import { browserEnvironment } from '../../src/feed/feed-environment.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { createFeedStore, type FeedSubscription } from '../../src/feed/feed-store.js';
import { createFakeClock, type FakeClock } from '../support/fake-clock.js';
import { until } from '../support/mount.js';
import { subscribe } from './followers.js';

/** What test/support/feed-server.mjs has counted for a key. */
export interface Count {
  requests: number;
  /** Requests without a complete response. */
  open: number;
  /** Requests that the client aborted. */
  aborted: number;
  notModified: number;
  preflights: number;
  /** Bytes that were sent of an endless response. */
  bytes: number;
  cookies: string[];
  /** The headers of each request. */
  headers: Record<string, string>[];
}

let keys = 0;
const ownKey = () => `${Date.now()}-${Math.random()}-${(keys += 1)}`;

/** The address of a feed, with a key that no other test uses. */
export function servedFeed(name: string, parameters = '', origin = location.origin) {
  const key = ownKey();
  const url = `${origin}/feed/${name}?key=${key}&${parameters}`;
  const count = async (): Promise<Count> => {
    const response = await fetch(`/feed/count?key=${key}`);
    return response.json() as Promise<Count>;
  };
  return { url, count };
}

/** Another origin with the same feeds. */
export async function otherOrigin(): Promise<string> {
  const response = await fetch('/feed/origin');
  return response.json() as Promise<string>;
}

/** Waits until the server's count meets a condition. */
export async function untilCount(
  count: () => Promise<Count>,
  condition: (count: Count) => unknown,
): Promise<Count> {
  for (;;) {
    const found = await count();
    if (condition(found)) return found;
  }
}

export interface Feed extends FeedSubscription {
  readonly state: FeedState;
  /** Waits until the feed has been loaded or has failed; pauses between tries take no time. */
  settled(): Promise<FeedState>;
}

/** Subscribes to a feed over the real network, with a fake clock. */
export function followFeed(url: string): { feed: Feed; clock: FakeClock } {
  const clock = createFakeClock();
  const { setTimeout } = clock;
  // Without `random`, pauses between tries have no length. Tests let time pass for time limits.
  const environment = { ...browserEnvironment, ...clock, setTimeout, random: () => 0 };
  const subscription = subscribe(createFeedStore(environment), url, { base: location.href });
  const feed: Feed = {
    get state() {
      return subscription.state;
    },
    reload: () => subscription.reload(),
    unsubscribe: () => subscription.unsubscribe(),
    async settled() {
      await until(() => {
        void clock.pass(0);
        return feed.state.status !== 'loading';
      });
      return feed.state;
    },
  };
  return { feed, clock };
}
