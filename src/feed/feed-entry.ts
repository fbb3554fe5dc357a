import type { FeedEnvironment } from './feed-environment.js';
import { type FeedState, isLoaded } from './feed-state.js';
import { type FeedText, fetchText } from './fetch-text.js';
import { parseJson } from './parse-json.js';
import { failed, readPlan } from './read-plan.js';

/** One element's interest in a feed. */
export interface FeedSubscriber {
  listener: (state: FeedState) => void;
  /** Seconds between two loads; 0 for never. */
  refresh: number;
}

/** One feed that at least one element follows. */
export interface FeedEntry {
  readonly subscribers: Set<FeedSubscriber>;
  readonly state: FeedState;
  /** Loads, unless a load is under way already; `again` asks past the HTTP cache. */
  load: (again?: boolean) => Promise<void>;
  /** Sets the next refresh by what the subscribers ask for now. */
  schedule: () => void;
  /** Ends what is under way, for good. */
  end(): void;
}

/** The longest that a timer can wait, in milliseconds; one set for longer goes off at once. */
const longestTimer = 2 ** 31 - 1;

export function createFeedEntry(url: string, environment: FeedEnvironment): FeedEntry {
  const subscribers = new Set<FeedSubscriber>();
  const ended = new AbortController();
  let state: FeedState = { status: 'idle' };
  let running: Promise<void> | undefined;
  let goodText: string | undefined;
  let triedAt = 0;
  let timer: number | undefined;
  let stopWatching: (() => void) | undefined;

  const show = (next: FeedState) => {
    state = next;
    for (const subscriber of [...subscribers]) {
      // A listener may have brought about a newer state, or made others leave.
      if (subscribers.has(subscriber)) {
        try {
          subscriber.listener(state);
        } catch (error) {
          reportError(error);
        }
      }
    }
  };

  const read = ({ text, isPage }: FeedText): FeedState => {
    const now = environment.now();
    // The same text is the same plan: views see that nothing has changed.
    if (isLoaded(state) && text === goodText) {
      const { plan, issues } = state;
      return { status: 'ready', plan, issues, url, loadedAt: now };
    }
    const next = readPlan(parseJson(text, url, isPage), { base: url, url, now });
    if (isLoaded(next)) goodText = text;
    return next;
  };

  const attempt = async (again: boolean) => {
    let next: FeedState | undefined;
    try {
      next = read(await fetchText(url, ended.signal, environment, again ? 'no-cache' : 'default'));
    } catch (error) {
      if (!ended.signal.aborted) next = failed(error);
    } finally {
      running = undefined;
      triedAt = environment.now();
    }
    if (!next) return;
    show(
      next.status === 'error' && isLoaded(state)
        ? { ...state, status: 'stale', error: next.error }
        : next,
    );
    schedule();
  };

  const load = (again = false) => {
    if (!running) {
      running = attempt(again);
      if (!isLoaded(state)) show({ status: 'loading' });
    }
    return running;
  };

  const rest = () => environment.isHidden() || !environment.isOnline();

  const stop = () => {
    environment.clearTimeout(timer);
    stopWatching?.();
  };

  const schedule = () => {
    stop();
    if (running) return;
    const seconds = Math.min(...[...subscribers].map(({ refresh }) => refresh || Infinity));
    if (seconds === Infinity) return;
    const due = Math.max(0, triedAt + seconds * 1000 - environment.now());
    timer = environment.setTimeout(
      () => {
        if (rest()) stopWatching = environment.watch(() => rest() || schedule());
        else void load();
      },
      Math.min(due, longestTimer),
    );
  };

  return {
    subscribers,
    get state() {
      return state;
    },
    load,
    schedule,
    end() {
      ended.abort();
      stop();
    },
  };
}
