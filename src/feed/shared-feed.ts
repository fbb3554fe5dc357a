import type { FeedEnvironment } from './feed-environment.js';
import { feedLimits } from './feed-limits.js';
import { errorState, type FeedState, isLoaded, toState, toStateInSteps } from './feed-state.js';
import { type FeedText, fetchText } from './fetch-text.js';
import { parseJson } from './json.js';

/** The length of a text that takes long to read, in UTF-16 code units. */
const longText = 100_000;

/** Called with the present state of a feed, and then with each new one. */
export type FeedListener = (state: FeedState) => void;

/** One listener to a feed. */
export interface FeedSubscriber {
  listener: FeedListener;
  /** The interval between two loads, in seconds; 0 means never. */
  refresh: number;
}

/** One feed with all its subscribers. */
export interface SharedFeed {
  readonly hasSubscribers: boolean;
  /** Adds a subscriber and calls its listener immediately. Loads the feed if it has no plan. */
  add(subscriber: FeedSubscriber): void;
  remove(subscriber: FeedSubscriber): void;
  /** Loads the feed unless it is being loaded. `bypassCache` bypasses the HTTP cache. */
  load: (bypassCache?: boolean) => Promise<void>;
  /** Aborts the request and clears all timers. */
  end(): void;
}

/** Calls a listener. An error in it is reported and doesn't affect other listeners. */
export function notify(listener: FeedListener, state: FeedState) {
  try {
    listener(state);
  } catch (error) {
    reportError(error);
  }
}

/**
 * Makes a feed, which is loaded when it gets its first subscriber.
 *
 * @param url the absolute address of the feed
 */
export function createSharedFeed(url: string, environment: FeedEnvironment): SharedFeed {
  const subscribers = new Set<FeedSubscriber>();
  const ended = new AbortController();
  let state: FeedState = { status: 'idle' };
  let running: Promise<void> | undefined;
  let goodText: string | undefined;
  let endedAt = 0;
  let timer: number | undefined;
  let stopWatching: (() => void) | undefined;

  const show = (next: FeedState) => {
    state = next;
    for (const subscriber of [...subscribers]) {
      // A listener may have caused a newer state, or unsubscribed others.
      if (subscribers.has(subscriber)) notify(subscriber.listener, state);
    }
  };

  const nextTask = () => new Promise<void>((resolve) => environment.setTimeout(resolve, 0));

  /** The same text keeps the same plan object, so that views don't change. */
  const sameAgain = (text: string, loadedAt: number): FeedState | undefined => {
    if (!isLoaded(state) || text !== goodText) return undefined;
    const { plan, issues } = state;
    return { status: 'ready', plan, issues, url, loadedAt };
  };

  const read = ({ text, isPage }: FeedText): FeedState | Promise<FeedState> => {
    const now = environment.now();
    const parse = () => parseJson(text, isPage);
    const origin = { base: url, url, now };
    return (
      sameAgain(text, now) ??
      (text.length > longText ? toStateInSteps(parse, origin, nextTask) : toState(parse, origin))
    );
  };

  const attempt = async (bypassCache: boolean) => {
    let next: FeedState | undefined;
    try {
      const cache = bypassCache ? 'no-cache' : 'default';
      const loaded = await fetchText(url, ended.signal, environment, cache);
      const isLong = loaded.text.length > longText;
      // A long feed is read in several tasks and drawn in another, so that the page answers readers between them.
      if (isLong) await nextTask();
      next = await read(loaded);
      if (isLong) await nextTask();
      if (isLoaded(next)) goodText = loaded.text;
    } catch (error) {
      if (!ended.signal.aborted) next = errorState(error, url);
    } finally {
      running = undefined;
      endedAt = environment.now();
    }
    if (!next) return;
    show(
      next.status === 'error' && isLoaded(state)
        ? { ...state, status: 'stale', error: next.error }
        : next,
    );
    schedule();
  };

  const load = (bypassCache = false) => {
    if (!running) {
      running = attempt(bypassCache);
      if (!isLoaded(state)) show({ status: 'loading' });
    }
    return running;
  };

  const isPaused = () => environment.isHidden() || !environment.isOnline();

  const stop = () => {
    environment.clearTimeout(timer);
    stopWatching?.();
  };

  /** Schedules the next load by the shortest interval of all subscribers. */
  const schedule = () => {
    stop();
    if (running) return;
    const seconds = Math.min(...[...subscribers].map(({ refresh }) => refresh || Infinity));
    if (seconds === Infinity) return;
    const due = Math.max(0, endedAt + seconds * 1000 - environment.now());
    timer = environment.setTimeout(
      () => {
        if (isPaused()) stopWatching = environment.watch(() => isPaused() || schedule());
        else void load();
      },
      Math.min(due, feedLimits.maxRefreshSeconds * 1000),
    );
  };

  return {
    get hasSubscribers() {
      return subscribers.size > 0;
    },
    add(subscriber) {
      if (state.status === 'idle' || state.status === 'error') void load();
      subscribers.add(subscriber);
      if (subscriber.refresh) schedule();
      notify(subscriber.listener, state);
    },
    remove(subscriber) {
      if (subscribers.delete(subscriber) && subscriber.refresh) schedule();
    },
    load,
    end() {
      ended.abort();
      stop();
    },
  };
}
