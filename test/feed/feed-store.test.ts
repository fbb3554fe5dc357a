import { expect } from 'chai';
import { flushTasks } from '../support/fake-clock.js';
import { planOf } from './fake-environment.js';
import { base, followersOf, visionOf } from './followers.js';

describe('subscribers to one feed', () => {
  it('share one request', async () => {
    const { environment, follow } = followersOf();
    const followers = Array.from({ length: 20 }, () => follow());
    expect(environment.requests).to.have.length(1);
    environment.last.answer(planOf('Shared.'));
    await flushTasks();
    const states = followers.map(({ subscription }) => subscription.state);
    expect(new Set(states).size).to.equal(1);
    expect(visionOf(states[0]!)).to.equal('Shared.');
  });

  it('get the loaded plan if they come later', async () => {
    const { environment, follow, status } = followersOf();
    const first = follow();
    environment.last.answer(planOf('Shared.'));
    await flushTasks();
    const second = follow();
    expect(second.subscription.state).to.equal(first.subscription.state);
    expect(status(second)).to.equal('ready');
    expect(environment.requests).to.have.length(1);
  });

  it('can write its address in different ways', () => {
    const { environment, follow } = followersOf();
    ['plan.json', '/plan.json', `${base}plan.json`, './a/../plan.json', 'plan.json#a'].forEach(
      (src) => follow(src),
    );
    expect(environment.requests).to.have.length(1);
  });

  it('are called at once with the current state, and once for each new state', async () => {
    const { environment, follow } = followersOf();
    const first = follow();
    expect(first.received).to.deep.equal(['loading']);
    environment.last.answer(planOf('One.'));
    await flushTasks();
    expect(first.received).to.deep.equal(['loading', 'ready']);
    expect(follow().received).to.deep.equal(['ready']);
    expect(first.received).to.deep.equal(['loading', 'ready']);
  });

  it('do not share the request for another feed', () => {
    const { environment, follow } = followersOf();
    ['plan.json', 'plan.json?a', 'Plan.json', 'http://library.example/plan.json'].forEach((src) =>
      follow(src),
    );
    // The last one is an error: http on an https page.
    expect(environment.requests).to.have.length(3);
  });
});

describe('an error', () => {
  it('is not cached: the next subscriber starts a request for all', async () => {
    const { environment, follow, status } = followersOf();
    const first = follow();
    environment.last.answer('', { status: 404 });
    await flushTasks();
    expect(status(first)).to.equal('error');
    const second = follow();
    expect(environment.requests).to.have.length(2);
    expect(status(second)).to.equal('loading');
    environment.last.answer(planOf('There.'));
    await flushTasks();
    expect([status(first), status(second)]).to.deep.equal(['ready', 'ready']);
    expect(first.received).to.deep.equal(['loading', 'error', 'loading', 'ready']);
  });

  it('in the address causes no request and is not cached', () => {
    const { environment, follow, store } = followersOf();
    expect(follow('javascript:1').received).to.deep.equal(['error']);
    expect(environment.requests).to.have.length(0);
    expect(store.size).to.equal(0);
  });

  it('for an http feed depends on the origin of the page, not on its base', () => {
    const { environment, follow } = followersOf();
    const { state } = follow('plan.json', { base: 'http://other.example/' }).subscription;
    expect(state.status === 'error' && state.error.code).to.equal('mixed-content');
    environment.page = 'http://library.example';
    follow('http://other.example/plan.json');
    expect(environment.requests).to.have.length(1);
  });

  it('in one listener does not affect others', async () => {
    const { environment, follow, store } = followersOf();
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
    await flushTasks();
    window.reportError = report;
    expect(other.received).to.deep.equal(['loading', 'ready']);
    expect(reported.map(String)).to.deep.equal(Array(2).fill('Error: in a listener'));
  });
});
