import { expect } from 'chai';
import { createFeedStore } from '../../../src/feed/feed-store.js';
import { flushTasks } from '../../support/fake-clock.js';
import { createFakeEnvironment, planOf } from '../fake-environment.js';
import { subscribe } from '../followers.js';

const base = 'https://library.example/';
const second = 1000;

function setUp() {
  const environment = createFakeEnvironment();
  const store = createFeedStore(environment);
  const follow = (refresh?: number) =>
    subscribe(store, 'plan.json', refresh === undefined ? { base } : { base, refresh });
  const answer = async () => {
    environment.last.answer(planOf('One.'));
    await flushTasks();
  };
  return { environment, follow, answer, pass: environment.clock.pass };
}

describe('refresh', () => {
  for (const [name, refresh] of [
    ['absent', undefined],
    ['0', 0],
    ['negative', -60],
    ['not a number', NaN],
  ] as const) {
    it(`does nothing if it is ${name}`, async () => {
      const { environment, follow, answer, pass } = setUp();
      follow(refresh);
      await answer();
      expect(environment.clock.waiting).to.equal(0);
      await pass(86_400 * second);
      expect(environment.requests).to.have.length(1);
    });
  }

  it('loads the feed again after each interval', async () => {
    const { environment, follow, answer, pass } = setUp();
    follow(60);
    await answer();
    await pass(59.9 * second);
    expect(environment.requests).to.have.length(1);
    await pass(0.1 * second);
    expect(environment.requests).to.have.length(2);
    await answer();
    await pass(60 * second);
    expect(environment.requests).to.have.length(3);
  });

  it('starts the next interval after a slow response', async () => {
    const { environment, follow, answer, pass } = setUp();
    follow(30);
    await answer();
    await pass(30 * second);
    await pass(7 * second);
    expect(environment.open).to.have.length(1);
    await answer();
    await pass(29 * second);
    expect(environment.requests).to.have.length(2);
  });

  it('happens at most every 30 seconds', async () => {
    const { environment, follow, answer, pass } = setUp();
    follow(0.001);
    await answer();
    await pass(29 * second);
    expect(environment.requests).to.have.length(1);
    await pass(second);
    expect(environment.requests).to.have.length(2);
  });

  it('of many years does not overflow', async () => {
    const { environment, follow, answer, pass } = setUp();
    follow(1e9);
    await answer();
    await pass(86_400 * second);
    expect(environment.requests).to.have.length(1);
  });

  it('uses the shortest interval of all subscribers, with one timer', async () => {
    const { environment, follow, answer, pass } = setUp();
    follow(300);
    const often = follow(60);
    follow();
    await answer();
    expect(environment.clock.waiting).to.equal(1);
    await pass(60 * second);
    expect(environment.requests).to.have.length(2);
    await answer();
    often.unsubscribe();
    await pass(299 * second);
    expect(environment.requests).to.have.length(2);
    await pass(second);
    expect(environment.requests).to.have.length(3);
  });

  it('of a late subscriber counts from the last load', async () => {
    const { environment, follow, answer, pass } = setUp();
    follow();
    await answer();
    await pass(100 * second);
    follow(60);
    await pass(0);
    expect(environment.requests).to.have.length(2);
  });

  it('continues after an error', async () => {
    const { environment, follow, answer, pass } = setUp();
    const feed = follow(60);
    environment.last.answer('', { status: 404 });
    await pass(60 * second);
    await answer();
    expect(feed.state.status).to.equal('ready');
  });
});

describe('refresh is paused', () => {
  for (const [name, pause, resume] of [
    ['hidden', { hidden: true }, { hidden: false }],
    ['offline', { online: false }, { online: true }],
  ] as const) {
    it(`while ${name}, and resumes once`, async () => {
      const { environment, follow, answer, pass } = setUp();
      follow(60);
      await answer();
      environment.set(pause);
      await pass(600 * second);
      expect(environment.requests).to.have.length(1);
      environment.set(resume);
      environment.set(resume);
      await pass(0);
      expect(environment.requests).to.have.length(2);
      await answer();
      expect([environment.clock.waiting, environment.watching]).to.deep.equal([1, 0]);
      await pass(59 * second);
      expect(environment.requests).to.have.length(2);
      await pass(second);
      expect(environment.requests).to.have.length(3);
    });
  }

  it('until it is neither hidden nor offline', async () => {
    const { environment, follow, answer, pass } = setUp();
    follow(60);
    await answer();
    environment.set({ hidden: true, online: false });
    await pass(61 * second);
    environment.set({ online: true });
    await pass(0);
    expect(environment.requests).to.have.length(1);
    environment.set({ hidden: false });
    await pass(0);
    expect(environment.requests).to.have.length(2);
  });

  it('without effect if the page is hidden only briefly', async () => {
    const { environment, follow, answer, pass } = setUp();
    follow(60);
    await answer();
    environment.set({ hidden: true });
    await pass(30 * second);
    environment.set({ hidden: false });
    await pass(29 * second);
    expect(environment.requests).to.have.length(1);
    await pass(second);
    expect(environment.requests).to.have.length(2);
  });

  it('and ends if the last subscriber leaves meanwhile', async () => {
    const { environment, follow, answer, pass } = setUp();
    const feed = follow(60);
    await answer();
    environment.set({ hidden: true });
    await pass(61 * second);
    expect(environment.watching).to.equal(1);
    feed.unsubscribe();
    await pass(0);
    expect([environment.clock.waiting, environment.watching]).to.deep.equal([0, 0]);
    environment.set({ hidden: false });
    await pass(600 * second);
    expect(environment.requests).to.have.length(1);
  });
});
