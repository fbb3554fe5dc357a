import { expect } from 'chai';
import * as fc from 'fast-check';
import type { FeedState } from '../../../src/feed/feed-state.js';
import { createFeedStore, type FeedSubscription } from '../../../src/feed/feed-store.js';
import { createFakeEnvironment, planOf } from '../fake-environment.js';
import { step, type Step } from './sequence-steps.js';

const base = 'https://library.example/';
const minute = 60_000;

/** The expected state of a feed, computed independently of the store. */
interface Model {
  followers: Set<Follower>;
  good?: string;
  outcome?: 'good' | 'bad';
  isLoading: boolean;
  tries: number;
  /** The response to its request, until promises have settled. */
  answered?: 'good' | 'bad' | 'again';
  due: number;
}

interface Follower {
  name: string;
  refresh: number;
  subscription: FeedSubscription;
  last?: FeedState;
  /** Changes to another feed when it is notified of this one, as event handlers may do. */
  leavesWhenNotified?: boolean;
}

function createWorld() {
  const environment = createFakeEnvironment();
  environment.chance = 0;
  const store = createFeedStore(environment);
  const own = environment.fetch;
  let fetchState = 'fetchWorks';
  /** Feeds that were requested while the page's `fetch` returned no response. */
  const refused = new Set<string>();
  environment.fetch = (url, options) => {
    if (fetchState === 'fetchWorks') return own(url, options);
    if (options.credentials !== 'omit') refused.add(url.slice(base.length));
    if (fetchState === 'fetchThrows') throw new Error('broken');
    return undefined as never;
  };
  const models = new Map<string, Model>();
  const followers: Follower[] = [];
  let plans = 0;
  let laters = 0;
  let isHidden = false;
  let isOffline = false;

  const begin = (model: Model) => {
    if (model.isLoading) return;
    model.isLoading = true;
    model.tries = 1;
  };
  const follow = (name: string, refresh: number) => {
    const follower = { name, refresh } as Follower;
    const onState = (state: FeedState) => {
      follower.last = state;
      if (!follower.leavesWhenNotified) return;
      leave(follower);
      follow(`later-${(laters += 1)}.json`, refresh);
    };
    follower.subscription = store.subscribe(name, onState, { base, refresh });
    const fresh: Model = { followers: new Set(), isLoading: false, tries: 0, due: 0 };
    const model = models.get(name) ?? fresh;
    models.set(name, model);
    if (!model.good) begin(model);
    model.followers.add(follower);
    followers.push(follower);
  };
  const leave = (follower: Follower) => {
    follower.subscription.unsubscribe();
    models.get(follower.name)!.followers.delete(follower);
    followers.splice(followers.indexOf(follower), 1);
  };
  const answer = (kind: string, index: number) => {
    const request = environment.open[index % environment.open.length];
    if (!request) return;
    const model = models.get(request.url.slice(base.length))!;
    if (kind === 'good') {
      model.good = `Plan ${(plans += 1)}.`;
      request.answer(planOf(model.good));
    } else if (kind === 'bad') request.answer('', { status: 404 });
    else if (kind === 'broken') request.answer('{');
    else if (kind === 'trouble') request.answer('', { status: 500 });
    else request.fail();
    const isPassing = kind === 'trouble' || kind === 'fail';
    model.answered = kind === 'good' ? 'good' : isPassing && model.tries < 3 ? 'again' : 'bad';
  };
  const conclude = (model: Model, outcome: 'good' | 'bad') => {
    model.outcome = outcome;
    model.isLoading = false;
    model.due = environment.now() + minute;
  };
  const flushTasks = async () => {
    await environment.clock.pass(0);
    for (const { options, fail } of environment.open) if (options.credentials === 'omit') fail();
    await environment.clock.pass(0);
    // A subscriber that has changed to another feed may leave one without subscribers.
    await environment.clock.pass(0);
    for (const [name, model] of models) {
      const answered = refused.delete(name) ? 'bad' : model.answered;
      delete model.answered;
      if (answered === 'again') model.tries += 1;
      else if (answered) conclude(model, answered);
      const refreshes = [...model.followers].some(({ refresh }) => refresh);
      const isDue = refreshes && environment.now() >= model.due && model.due > 0;
      if (isDue && !isHidden && !isOffline) begin(model);
      if (!model.followers.size) models.delete(name);
    }
    check();
  };
  const check = () => {
    const names = environment.open.map(({ url }) => url.slice(base.length));
    const loading = [...models].filter(([, { isLoading }]) => isLoading).map(([name]) => name);
    expect(names.sort(), 'requests').to.deep.equal(loading.sort());
    expect(store.size, 'feeds').to.equal(models.size);
    for (const { name, last } of followers) {
      const { outcome, good, isLoading } = models.get(name)!;
      const without = isLoading ? 'loading' : 'error';
      const status = outcome === 'good' ? 'ready' : good ? 'stale' : without;
      expect(last?.status, name).to.equal(status);
      if (last && 'plan' in last) expect(last.plan.vision).to.equal(good);
    }
  };
  const passMinute = async () => {
    await flushTasks();
    if (!environment.open.length) await environment.clock.pass(minute);
    await flushTasks();
  };
  /** Performs a step, synchronously if possible, so that several can happen in one task. */
  const act = ({ do: what, which = 0, refresh = 0 }: Step): Promise<void> | void => {
    const follower = followers[which % followers.length];
    if (what === 'flush') return flushTasks();
    if (what === 'minute') return passMinute();
    if (what === 'follow') return follow(which % 3 ? 'a.json' : 'b.json', refresh);
    if (what.startsWith('fetch')) {
      fetchState = what;
      return;
    }
    if (what === 'hide') return environment.set({ hidden: (isHidden = !isHidden) });
    if (what === 'unplug') {
      isOffline = !isOffline;
      return environment.set({ online: !isOffline });
    }
    if (!['leave', 'move', 'reload', 'leaveWhenNotified'].includes(what))
      return answer(what, which);
    if (!follower) return;
    if (what === 'reload') {
      void follower.subscription.reload();
      begin(models.get(follower.name)!);
      return;
    }
    if (what === 'leaveWhenNotified') {
      follower.leavesWhenNotified = true;
      return;
    }
    leave(follower);
    if (what === 'move') follow(follower.name, follower.refresh);
  };
  return { environment, store, act, flushTasks, leaveAll: () => [...followers].forEach(leave) };
}

describe('any sequence of subscriptions, responses and errors', () => {
  const errors: Event[] = [];
  const note = (event: Event) => errors.push(event);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  it('ends in the right state and leaves nothing', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { environment, store, act, flushTasks, leaveAll } = createWorld();
      for (const one of steps) {
        const done = act(one);
        if (done) await done;
      }
      await flushTasks();
      leaveAll();
      await flushTasks();
      expect(environment.open, 'requests').to.deep.equal([]);
      const left = [store.size, environment.clock.waiting, environment.watching];
      expect(left, 'feeds, timers, watchers').to.deep.equal([0, 0, 0]);
      const { length } = environment.requests;
      await environment.clock.pass(60 * minute);
      expect(environment.requests).to.have.length(length);
    });
    await fc.assert(property, { numRuns: 300, includeErrorInReport: true });
    // Rejections are reported in a separate task.
    await new Promise((resolve) => setTimeout(resolve));
    expect(errors).to.deep.equal([]);
  }).timeout(60_000);
});
