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

/** The options of a subscription. */
export interface FeedOptions {
  /** The address that a relative address is resolved against. */
  base: string;
  /** The interval between two loads, in seconds, at least 30; 0 (the default) means never. */
  refresh?: number;
}

/** A subscription to a feed. */
export interface FeedSubscription {
  /** Loads the feed again, bypassing the HTTP cache. Resolves when loading has succeeded or failed. */
  reload(): Promise<void>;
  /** Stops calling the listener. */
  unsubscribe(): void;
}

/** Loads each feed once for all its subscribers. */
export interface FeedStore {
  /**
   * Subscribes to a feed. Loads it if it isn't loaded.
   *
   * @param src the address of the feed
   * @param listener called immediately with the present state, and then with each new one
   */
  subscribe(src: string, listener: FeedListener, options: FeedOptions): FeedSubscription;
  /** The number of feeds with subscribers. */
  readonly size: number;
}

/**
 * Creates a store that shares one request per feed among all subscribers. Errors are not cached: a
 * new subscriber causes a new request. When the last subscriber leaves, the request is aborted at
 * the end of the current task, so that an element that is moved in the document keeps its feed.
 *
 * @example
 * ```js
 * import { browserEnvironment, createFeedStore } from 'library-goals/feed';
 *
 * const store = createFeedStore(browserEnvironment);
 * ```
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

/** The global property of the store. All copies of the same version on a page share one store. */
const key: unique symbol = Symbol.for(`library-goals ${version} feeds`);
const page = globalThis as { [key]?: FeedStore };

/**
 * The store that all elements of this page share.
 *
 * @example
 * ```js
 * import { feedStore } from 'library-goals/feed';
 *
 * const { reload, unsubscribe } = feedStore.subscribe(
 *   '/plan.json',
 *   ({ status }) => console.log(status),
 *   { base: document.baseURI, refresh: 300 },
 * );
 * ```
 */
export const feedStore = (page[key] ??= createFeedStore(browserEnvironment));
