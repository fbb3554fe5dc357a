import { browserEnvironment } from '../../src/feed/feed-environment.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { createFeedStore, type FeedSubscription } from '../../src/feed/feed-store.js';
import { createFakeClock, type FakeClock } from '../support/fake-clock.js';
import { until } from '../support/mount.js';
import { subscribe } from './followers.js';

/** What came under a key at the server of faults. */
export interface Count {
  requests: number;
  /** Requests that are being answered now. */
  open: number;
  /** Requests whose reader left before their end. */
  aborted: number;
  notModified: number;
  preflights: number;
  /** What was sent of an endless answer. */
  bytes: number;
  cookies: string[];
  /** The headers of each request. */
  headers: Record<string, string>[];
}

let keys = 0;
const ownKey = () => `${Date.now()}-${Math.random()}-${(keys += 1)}`;

/** The address of a fault under a key that no other test has. */
export function faultUrl(name: string, parameters = '', origin = location.origin) {
  const key = ownKey();
  const url = `${origin}/fault/${name}?key=${key}&${parameters}`;
  const count = async (): Promise<Count> => {
    const response = await fetch(`/fault/count?key=${key}`);
    return response.json() as Promise<Count>;
  };
  return { url, count };
}

/** The address of the faults on another origin. */
export async function otherOrigin(): Promise<string> {
  const response = await fetch('/fault/origin');
  return response.json() as Promise<string>;
}

/** Waits until the server's count is as a condition asks. */
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
  /** Waits for the outcome, at the pace of the network; pauses between tries take no time. */
  settled(): Promise<FeedState>;
}

/** Follows a feed over the real network, by a clock that only tests move. */
export function followFeed(url: string): { feed: Feed; clock: FakeClock } {
  const clock = createFakeClock();
  const { setTimeout } = clock;
  // The pauses between tries are over at once; limits of time are the test's business.
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
