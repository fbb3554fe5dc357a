import { expect } from 'chai';
import { flushTasks } from '../../support/fake-clock.js';
import { planOf } from '../fake-environment.js';
import { base, followersOf, visionOf } from '../followers.js';

describe('when a subscriber leaves', () => {
  it('and is the last one, the request is aborted and nothing is left', async () => {
    const { environment, follow, store, pass } = followersOf();
    const follower = follow('plan.json', { refresh: 60 });
    follower.leave();
    await pass(0);
    expect(environment.last.isAborted).to.equal(true);
    expect(environment.open).to.have.length(0);
    expect([store.size, environment.clock.waiting, environment.watching]).to.deep.equal([0, 0, 0]);
    expect(follower.received).to.deep.equal(['loading']);
  });

  it('and others remain, the request goes on', async () => {
    const { environment, follow, status, pass } = followersOf();
    const [first, second] = [follow(), follow()];
    first.leave();
    await pass(0);
    expect(environment.last.isAborted).to.equal(false);
    environment.last.answer(planOf('Kept.'));
    await flushTasks();
    expect(first.received).to.deep.equal(['loading']);
    expect(status(second)).to.equal('ready');
  });

  it('and comes back in the same task, nothing is aborted or loaded again', async () => {
    const { environment, follow, status, pass } = followersOf();
    follow().leave();
    await Promise.resolve();
    follow().leave();
    const back = follow();
    await pass(0);
    expect(environment.requests).to.have.length(1);
    expect(environment.last.isAborted).to.equal(false);
    environment.last.answer(planOf('Moved.'));
    await flushTasks();
    expect(status(back)).to.equal('ready');
    back.leave();
    const again = follow();
    await pass(0);
    expect(status(again)).to.equal('ready');
    expect(environment.requests).to.have.length(1);
  });

  it('and comes back later, the feed is loaded again', async () => {
    const { environment, follow, status, pass } = followersOf();
    const first = follow();
    environment.last.answer(planOf('Old.'));
    await flushTasks();
    first.leave();
    await pass(0);
    const back = follow();
    expect(status(back)).to.equal('loading');
    environment.last.answer(planOf('New.'));
    await flushTasks();
    expect(visionOf(back.subscription.state)).to.equal('New.');
  });

  it('twice, it counts only once', async () => {
    const { environment, follow, store, pass } = followersOf();
    const first = follow();
    follow();
    first.leave();
    first.leave();
    await pass(0);
    expect(store.size).to.equal(1);
    expect(environment.last.isAborted).to.equal(false);
  });

  it('it can no longer reload the feed', async () => {
    const { environment, follow, pass } = followersOf();
    const follower = follow();
    follower.leave();
    await pass(0);
    await follower.subscription.reload();
    expect(environment.requests).to.have.length(1);
    expect(environment.clock.waiting).to.equal(0);
  });

  it('during a notification, others receive the newest state', async () => {
    const { environment, follow, store } = followersOf();
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
    const last = follow();
    environment.last.answer('', { status: 404 });
    await flushTasks();
    expect(gone.received).to.deep.equal(['loading']);
    expect(last.received.at(-1)).to.equal('loading');
  });
});
