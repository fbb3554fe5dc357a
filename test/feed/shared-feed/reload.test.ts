import { expect } from 'chai';
import { type FeedState, isLoaded } from '../../../src/feed/feed-state.js';
import { createFeedStore } from '../../../src/feed/feed-store.js';
import { flushTasks } from '../../support/fake-clock.js';
import { createFakeEnvironment, planOf } from '../fake-environment.js';
import { subscribe } from '../followers.js';

/** A feed that has been loaded once. */
async function loaded() {
  const environment = createFakeEnvironment();
  const received: FeedState[] = [];
  const base = 'https://library.example/';
  const store = createFeedStore(environment);
  const feed = subscribe(store, 'plan.json', { base }, (state) => received.push(state));
  environment.last.answer(planOf('First.'));
  await flushTasks();
  received.length = 0;
  return { environment, feed, received, pass: environment.clock.pass };
}

function planIn(state: FeedState) {
  if (!isLoaded(state)) throw new Error(`no plan while ${state.status}`);
  return state;
}

describe('reload', () => {
  it('bypasses the HTTP cache, unlike the first load', async () => {
    const { environment, feed } = await loaded();
    void feed.reload();
    const caches = environment.requests.map(({ options }) => options.cache);
    expect(caches).to.deep.equal(['default', 'no-cache']);
  });

  it('keeps the plan until the new one is loaded', async () => {
    const { environment, feed, received, pass } = await loaded();
    await pass(5000);
    const done = feed.reload();
    expect(planIn(feed.state).plan.vision).to.equal('First.');
    environment.last.answer(planOf('Second.'));
    await done;
    expect(received.map(({ status }) => status)).to.deep.equal(['ready']);
    expect(planIn(feed.state).plan.vision).to.equal('Second.');
    expect(planIn(feed.state).loadedAt).to.equal(environment.now());
  });

  it('called several times at once makes one request', async () => {
    const { environment, feed } = await loaded();
    const all = [feed.reload(), feed.reload(), feed.reload()];
    expect(environment.requests).to.have.length(2);
    environment.last.answer(planOf('Second.'));
    await Promise.all(all);
    void feed.reload();
    expect(environment.requests).to.have.length(3);
  });

  it('called by a listener makes one request', async () => {
    const environment = createFakeEnvironment();
    let isFirst = true;
    const feed = createFeedStore(environment).subscribe(
      'plan.json',
      ({ status }) => {
        // The first call happens before `feed` is assigned.
        if (status === 'loading' && !isFirst) void feed.reload();
        isFirst = false;
      },
      { base: 'https://library.example/' },
    );
    environment.last.answer('', { status: 404 });
    await flushTasks();
    void feed.reload();
    await flushTasks();
    expect(environment.open).to.have.length(1);
  });

  it('of the same text keeps the same plan object, with a new time', async () => {
    const { environment, feed, pass } = await loaded();
    const before = planIn(feed.state);
    await pass(5000);
    const done = feed.reload();
    environment.last.answer(planOf('First.'));
    await done;
    const after = planIn(feed.state);
    expect(after.plan).to.equal(before.plan);
    expect(after.loadedAt).to.equal(before.loadedAt + 5000);
  });
});

describe('the last valid plan', () => {
  it('is kept after a failed reload, with its time and the error', async () => {
    const { environment, feed, received, pass } = await loaded();
    const before = planIn(feed.state);
    await pass(5000);
    const done = feed.reload();
    environment.last.answer('', { status: 404 });
    await done;
    expect(received.map(({ status }) => status)).to.deep.equal(['stale']);
    const after = planIn(feed.state);
    expect(after.plan).to.equal(before.plan);
    expect(after.loadedAt).to.equal(before.loadedAt);
    expect(after.status === 'stale' && after.error.code).to.equal('not-found');
  });

  const invalid = [
    ['broken JSON', '{'],
    ['an empty document', ''],
    ['an invalid plan', '{"version":1}'],
  ];
  for (const [name, text] of invalid) {
    it(`stays stale after repeated responses with ${name}`, async () => {
      const { environment, feed } = await loaded();
      for (let i = 0; i < 2; i += 1) {
        const done = feed.reload();
        environment.last.answer(text!);
        await done;
        expect(planIn(feed.state).status).to.equal('stale');
      }
    });
  }

  it('is ready again, as the same object, when the text is the same again', async () => {
    const { environment, feed } = await loaded();
    const before = planIn(feed.state);
    for (const text of ['{', JSON.stringify(planOf('First.'))]) {
      const done = feed.reload();
      environment.last.answer(text);
      await done;
    }
    const after = planIn(feed.state);
    expect(after.status).to.equal('ready');
    expect('error' in after).to.equal(false);
    expect(after.plan).to.equal(before.plan);
  });
});
