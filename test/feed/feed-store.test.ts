import { expect } from 'chai';
import type { FeedState } from '../../src/feed/feed-state.js';
import { createFeedStore, type FeedOptions } from '../../src/feed/feed-store.js';
import { settle } from '../support/fake-clock.js';
import { createFakeEnvironment, planOf } from './fake-environment.js';

const base = 'https://library.example/';

/** A store in a fake environment, and followers that keep what they hear. */
function setUp() {
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
const visionOf = (state: FeedState) => ('plan' in state ? state.plan.vision : state.status);

describe('followers of one feed', () => {
  it('make one request, twenty of them', async () => {
    const { environment, follow } = setUp();
    const followers = Array.from({ length: 20 }, () => follow());
    expect(environment.requests).to.have.length(1);
    environment.last.answer(planOf('Shared.'));
    await settle();
    const states = followers.map(({ subscription }) => subscription.state);
    expect(new Set(states).size).to.equal(1);
    expect(visionOf(states[0]!)).to.equal('Shared.');
  });

  it('share it when they come later', async () => {
    const { environment, follow, status } = setUp();
    const first = follow();
    environment.last.answer(planOf('Shared.'));
    await settle();
    const second = follow();
    expect(second.subscription.state).to.equal(first.subscription.state);
    expect(status(second)).to.equal('ready');
    expect(environment.requests).to.have.length(1);
  });

  it('may write its address in different ways', () => {
    const { environment, follow } = setUp();
    ['plan.json', '/plan.json', `${base}plan.json`, './a/../plan.json', 'plan.json#a'].forEach(
      (src) => follow(src),
    );
    expect(environment.requests).to.have.length(1);
  });

  it('hear of each change once, and not while they subscribe', async () => {
    const { environment, follow, status } = setUp();
    const follower = follow();
    expect(follower.heard).to.deep.equal([]);
    expect(status(follower)).to.equal('loading');
    environment.last.answer(planOf('One.'));
    await settle();
    expect(follower.heard).to.deep.equal(['ready']);
  });

  it('don’t share with those of another feed', () => {
    const { environment, follow } = setUp();
    ['plan.json', 'plan.json?a', 'Plan.json', 'http://library.example/plan.json'].forEach((src) =>
      follow(src),
    );
    // The last is refused: http on an https page.
    expect(environment.requests).to.have.length(3);
  });
});

describe('a failure', () => {
  it('is never kept: whoever comes after it makes a new try, for all', async () => {
    const { environment, follow, status } = setUp();
    const first = follow();
    environment.last.answer('', { status: 404 });
    await settle();
    expect(status(first)).to.equal('error');
    const second = follow();
    expect(environment.requests).to.have.length(2);
    expect(status(second)).to.equal('loading');
    environment.last.answer(planOf('There.'));
    await settle();
    expect([status(first), status(second)]).to.deep.equal(['ready', 'ready']);
    expect(first.heard).to.deep.equal(['error', 'loading', 'ready']);
  });

  it('of an address makes no request and is never kept', () => {
    const { environment, follow, status, store } = setUp();
    expect(status(follow('javascript:1'))).to.equal('error');
    expect(environment.requests).to.have.length(0);
    expect(store.size).to.equal(0);
  });

  it('of a listener stops no other', async () => {
    const { environment, follow, store } = setUp();
    const reported: unknown[] = [];
    const report = window.reportError;
    window.reportError = (error: unknown) => reported.push(error);
    store.subscribe(
      'plan.json',
      () => {
        throw new Error('in a listener');
      },
      { base },
    );
    const other = follow();
    environment.last.answer(planOf('One.'));
    await settle();
    window.reportError = report;
    expect(other.heard).to.deep.equal(['ready']);
    expect(reported.map(String)).to.deep.equal(['Error: in a listener']);
  });
});

describe('when a follower leaves', () => {
  it('the last one ends the request and leaves nothing behind', async () => {
    const { environment, follow, store, pass } = setUp();
    const follower = follow('plan.json', { refresh: 60 });
    follower.leave();
    await pass(0);
    expect(environment.last.isAborted).to.equal(true);
    expect(environment.open).to.have.length(0);
    expect([store.size, environment.clock.waiting, environment.watching]).to.deep.equal([0, 0, 0]);
    expect(follower.heard).to.deep.equal([]);
  });

  it('others keep the request', async () => {
    const { environment, follow, status, pass } = setUp();
    const [first, second] = [follow(), follow()];
    first.leave();
    await pass(0);
    expect(environment.last.isAborted).to.equal(false);
    environment.last.answer(planOf('Kept.'));
    await settle();
    expect(first.heard).to.deep.equal([]);
    expect(status(second)).to.equal('ready');
  });

  it('and comes back in the same turn, nothing is aborted or loaded again', async () => {
    const { environment, follow, status, pass } = setUp();
    follow().leave();
    await Promise.resolve();
    follow().leave();
    const back = follow();
    await pass(0);
    expect(environment.requests).to.have.length(1);
    expect(environment.last.isAborted).to.equal(false);
    environment.last.answer(planOf('Moved.'));
    await settle();
    expect(status(back)).to.equal('ready');
    back.leave();
    const again = follow();
    await pass(0);
    expect(status(again)).to.equal('ready');
    expect(environment.requests).to.have.length(1);
  });

  it('and comes back later, the feed is loaded anew', async () => {
    const { environment, follow, status, pass } = setUp();
    const first = follow();
    environment.last.answer(planOf('Old.'));
    await settle();
    first.leave();
    await pass(0);
    const back = follow();
    expect(status(back)).to.equal('loading');
    environment.last.answer(planOf('New.'));
    await settle();
    expect(visionOf(back.subscription.state)).to.equal('New.');
  });

  it('twice, it is gone once', async () => {
    const { environment, follow, store, pass } = setUp();
    const first = follow();
    follow();
    first.leave();
    first.leave();
    await pass(0);
    expect(store.size).to.equal(1);
    expect(environment.last.isAborted).to.equal(false);
  });

  it('it can’t reload any more', async () => {
    const { environment, follow, pass } = setUp();
    const follower = follow();
    follower.leave();
    await pass(0);
    await follower.subscription.reload();
    expect(environment.requests).to.have.length(1);
    expect(environment.clock.waiting).to.equal(0);
  });

  it('while it is told of a change, others hear the newest state', async () => {
    const { environment, follow, store } = setUp();
    const heard: string[] = [];
    const first = store.subscribe(
      'plan.json',
      ({ status }) => {
        if (status !== 'error') return;
        gone.leave();
        void first.reload();
      },
      { base },
    );
    const gone = follow();
    const subscription = store.subscribe('plan.json', ({ status }) => heard.push(status), { base });
    environment.last.answer('', { status: 404 });
    await settle();
    expect(gone.heard).to.deep.equal([]);
    expect(heard.at(-1)).to.equal(subscription.state.status).and.to.equal('loading');
  });
});
