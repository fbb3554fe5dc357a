import { browserEnvironment, type FeedEnvironment } from './feed-environment.js';
import { feedLimits } from './feed-limits.js';
import { errorState, type FeedState } from './feed-state.js';
import { feedUrl } from './feed-url.js';
import { createSharedFeed, type FeedSubscriber, type SharedFeed } from './shared-feed.js';
import { version } from './version.js';

/** How a feed is followed. */
export interface FeedOptions {
  /** What a relative address is relative to. */
  base: string;
  /** Seconds between two loads, at least 30; 0 for never. */
  refresh?: number;
}

/** One follower's interest in a feed. */
export interface FeedSubscription {
  /** What is known of the plan now. */
  readonly state: FeedState;
  /** Loads the feed again; resolves when that has ended, well or badly. */
  reload(): Promise<void>;
  /** Leaves; the listener hears no more. */
  unsubscribe(): void;
}

/** Feeds that are followed, each loaded once for all. */
export interface FeedStore {
  /** Follows a feed: the state now is `state`, each later one is told to the listener. */
  subscribe(
    src: string,
    listener: (state: FeedState) => void,
    options: FeedOptions,
  ): FeedSubscription;
  /** How many feeds are followed. */
  readonly size: number;
}

/**
 * Shares one request per feed among all that follow it. A failure is never kept: whoever comes after
 * one makes a new try, for all. When the last follower leaves, the request ends; only at the end of the
 * turn, so that an element that is moved in the document keeps what it has.
 */
export function createFeedStore(environment: FeedEnvironment): FeedStore {
  const feeds = new Map<string, SharedFeed>();

  return {
    get size() {
      return feeds.size;
    },
    subscribe(src, listener, { base, refresh = 0 }) {
      let url: string;
      try {
        url = feedUrl(src, base, environment.origin());
      } catch (error) {
        return { state: errorState(error), reload: () => Promise.resolve(), unsubscribe() {} };
      }
      const feed = feeds.get(url) ?? createSharedFeed(url, environment);
      const { subscribers, load, schedule } = feed;
      const subscriber: FeedSubscriber = {
        listener,
        refresh: refresh > 0 ? Math.max(refresh, feedLimits.minRefresh) : 0,
      };
      feeds.set(url, feed);
      if (feed.state.status === 'idle' || feed.state.status === 'error') void load();
      subscribers.add(subscriber);
      if (subscriber.refresh) schedule();
      return {
        get state() {
          return feed.state;
        },
        reload: () => load(true),
        unsubscribe() {
          if (!subscribers.delete(subscriber)) return;
          if (subscriber.refresh) schedule();
          environment.setTimeout(() => {
            if (subscribers.size || feeds.get(url) !== feed) return;
            feeds.delete(url);
            feed.end();
          }, 0);
        },
      };
    },
  };
}

/** Where a page keeps its store: copies of one version, in bundles of any kind, share it. */
const key: unique symbol = Symbol.for(`library-goals ${version} feeds`);
const page = globalThis as { [key]?: FeedStore };

/** The store of this page. */
export const feedStore = (page[key] ??= createFeedStore(browserEnvironment));
