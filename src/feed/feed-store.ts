import { browserEnvironment, type FeedEnvironment } from './feed-environment.js';
import { feedLimits } from './feed-limits.js';
import { errorState } from './feed-state.js';
import { feedUrl } from './feed-url.js';
import {
  createSharedFeed,
  type FeedListener,
  type FeedSubscriber,
  notify,
  type SharedFeed,
} from './shared-feed.js';
import { version } from './version.js';

/** How to subscribe to a feed. */
export interface FeedOptions {
  /** What a relative address is relative to. */
  base: string;
  /** Seconds between two loads, at least 30; 0 for never. */
  refresh?: number;
}

/** What a subscriber can do. */
export interface FeedSubscription {
  /** Loads the feed again, and bypasses the HTTP cache; resolves when that has succeeded or failed. */
  reload(): Promise<void>;
  /** Stops calling the listener. */
  unsubscribe(): void;
}

/** Feeds with subscribers, each loaded once for all of them. */
export interface FeedStore {
  /**
   * Subscribes to a feed, and loads it where it isn't loaded.
   *
   * @param src the address of the feed
   * @param listener called at once with the present state, and with each new one
   */
  subscribe(src: string, listener: FeedListener, options: FeedOptions): FeedSubscription;
  /** How many feeds have subscribers. */
  readonly size: number;
}

/**
 * Shares one request per feed among all its subscribers. Errors are not cached: a new subscriber
 * makes a new try, for all. When the last subscriber leaves, the request is aborted, but only at the
 * end of the turn, so that an element that is moved in the document keeps its feed.
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
        notify(listener, errorState(error));
        return { reload: () => Promise.resolve(), unsubscribe() {} };
      }
      const feed = feeds.get(url) ?? createSharedFeed(url, environment);
      feeds.set(url, feed);
      const subscriber: FeedSubscriber = {
        listener,
        refresh: refresh > 0 ? Math.max(refresh, feedLimits.minRefreshSeconds) : 0,
      };
      feed.add(subscriber);
      return {
        reload: () => feed.load(true),
        unsubscribe() {
          feed.remove(subscriber);
          environment.setTimeout(() => {
            if (feed.hasSubscribers || feeds.get(url) !== feed) return;
            feeds.delete(url);
            feed.end();
          }, 0);
        },
      };
    },
  };
}

/** Where a page keeps its store: all copies of one version on it share one. */
const key: unique symbol = Symbol.for(`library-goals ${version} feeds`);
const page = globalThis as { [key]?: FeedStore };

/** The store of this page. */
export const feedStore = (page[key] ??= createFeedStore(browserEnvironment));
