import type { FeedEnvironment } from './feed-environment.js';
import { type FeedState, isLoaded } from './feed-state.js';
import { fetchText } from './fetch-text.js';
import { parseJson } from './parse-json.js';
import { failed, readPlan, settle } from './read-plan.js';

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

export function createFeedEntry(url: string, environment: FeedEnvironment): FeedEntry {
  const subscribers = new Set<FeedSubscriber>();
  const ended = new AbortController();
  let state: FeedState = { status: 'idle' };
  let running: Promise<void> | undefined;
  let text: string | undefined;
  let lastTry = 0;
  let timer: number | undefined;
  let stopWatching: (() => void) | undefined;

  const show = (next: FeedState) => {
    state = next;
    for (const { listener } of [...subscribers]) listener(next);
  };

  const read = (found: { text: string; isPage: boolean }): FeedState => {
    const now = environment.now();
    // The same text is the same plan: views see that nothing has changed.
    if (found.text === text && isLoaded(state)) {
      const { plan, issues } = state;
      return { status: 'ready', plan, issues, url, loadedAt: now };
    }
    text = found.text;
    return settle(() => {
      const value = parseJson(found.text, url, found.isPage || /^\s*</.test(found.text));
      return readPlan(value, { base: url, url, now });
    });
  };

  const attempt = async (again: boolean) => {
    if (!isLoaded(state)) show({ status: 'loading' });
    const next = await fetchText(url, ended.signal, environment, again ? 'no-cache' : 'default')
      .then(read)
      .catch((error: unknown) => {
        if (!ended.signal.aborted) return failed(error);
        return undefined;
      });
    running = undefined;
    if (!next || ended.signal.aborted) return;
    lastTry = environment.now();
    show(
      next.status === 'error' && isLoaded(state)
        ? { ...state, status: 'stale', error: next.error }
        : next,
    );
    schedule();
  };

  const load = (again = false) => (running ??= attempt(again));

  const rest = () => environment.isHidden() || !environment.isOnline();

  const schedule = () => {
    environment.clearTimeout(timer);
    stopWatching?.();
    stopWatching = undefined;
    const seconds = Math.min(...[...subscribers].map(({ refresh }) => refresh || Infinity));
    if (running || seconds === Infinity) return;
    const due = lastTry + seconds * 1000 - environment.now();
    timer = environment.setTimeout(
      () => {
        if (rest()) stopWatching = environment.watch(() => rest() || schedule());
        else void load();
      },
      Math.max(0, due),
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
      environment.clearTimeout(timer);
      stopWatching?.();
    },
  };
}
