import { expect } from 'chai';
import { type FeedState, isLoaded } from '../../../src/feed/feed-state.js';
import { createFeedStore } from '../../../src/feed/feed-store.js';
import { flushTasks } from '../../support/fake-clock.js';
import { createFakeEnvironment } from '../fake-environment.js';
import { subscribe } from '../followers.js';

const planOf = (count: number) => ({
  version: 1,
  goals: Array.from({ length: count }, (_, i) => ({
    name: `Goal ${i + 1}`,
    description: 'What the library does for its readers, in a sentence of some length.',
    status: i ? 'on-track' : 'on trak',
  })),
});

/** Loads a feed, and returns its states and the number of tasks that passed until it had been read. */
async function read(document: object) {
  const environment = createFakeEnvironment();
  const states: FeedState[] = [];
  const base = 'https://library.example/';
  const store = createFeedStore({
    ...environment,
    clearTimeout: environment.clearTimeout,
    setTimeout(callback, delay) {
      if (delay === 0) tasks += 1;
      return environment.setTimeout(callback, delay);
    },
  });
  let tasks = 0;
  subscribe(store, 'plan.json', { base }, (state) => states.push(state));
  environment.last.answer(document);
  for (let i = 0; i < 20 && states.at(-1)!.status === 'loading'; i += 1) {
    await flushTasks();
    await environment.clock.pass(0);
  }
  return { state: states.at(-1)!, tasks };
}

describe('a long feed', () => {
  it('is checked, read, reviewed and shown in separate tasks', async () => {
    const { state, tasks } = await read(planOf(2_000));
    expect(isLoaded(state) && state.plan.goals).to.have.length(2_000);
    expect(tasks).to.equal(4);
  });

  it('has the same issues as a short one', async () => {
    const issues = async (count: number) => {
      const { state } = await read(planOf(count));
      return isLoaded(state) && state.issues.map(({ message }) => message);
    };
    expect(await issues(2_000)).to.deep.equal(await issues(2));
  });

  it('that is not a plan is an error', async () => {
    const { state } = await read({ ...planOf(2_000), version: 7 });
    expect(state.status).to.equal('error');
  });
});

describe('a short feed', () => {
  it('is read in one task', async () => {
    const { state, tasks } = await read(planOf(2));
    expect(isLoaded(state)).to.equal(true);
    expect(tasks).to.equal(0);
  });
});
