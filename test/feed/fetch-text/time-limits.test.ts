import { expect } from 'chai';
import { createFeedStore } from '../../../src/feed/feed-store.js';
import { createFakeEnvironment, planOf } from '../fake-environment.js';
import { subscribe } from '../followers.js';

const base = 'https://library.example/';

function load(ignoresSignal = false, src = 'plan.json') {
  const environment = createFakeEnvironment();
  const { fetch } = environment;
  if (ignoresSignal)
    environment.fetch = (url, options) => {
      void fetch(url, { ...options, signal: new AbortController().signal });
      return new Promise(() => {});
    };
  const feed = subscribe(createFeedStore(environment), src, { base });
  const { pass } = environment.clock;
  const code = () => (feed.state.status === 'error' ? feed.state.error.code : feed.state.status);
  return { environment, feed, pass, code };
}

describe('a feed that takes too long', () => {
  it('is requested again after 8 seconds, aborted after 15, and reported after 17 at most', async () => {
    const { environment, pass, code } = load();
    await pass(7999);
    expect(environment.requests).to.have.length(1);
    expect(environment.last.isAborted).to.equal(false);
    await pass(1);
    expect(environment.last.isAborted).to.equal(true);
    await pass(6999);
    expect(code()).to.equal('loading');
    expect(environment.open).to.have.length(1);
    await pass(1);
    expect(environment.requests).to.have.length(3);
    expect(environment.last.options).to.include({ credentials: 'omit', redirect: 'manual' });
    await pass(2000);
    expect(code()).to.equal('too-slow');
    expect(environment.requests).to.have.length(3);
    expect([environment.open.length, environment.clock.waiting]).to.deep.equal([0, 0]);
  });

  it('because the browser asks for a password is reported as such', async () => {
    const { environment, feed, pass, code } = load();
    await pass(15_000);
    environment.last.answer('', { status: 401, headers: { 'www-authenticate': 'Basic' } });
    await pass(0);
    expect(code()).to.equal('access-denied');
    expect(feed.state).to.have.nested.property('error.message').that.includes('sign in');
    expect([environment.open.length, environment.clock.waiting]).to.deep.equal([0, 0]);
  });

  it('on another origin is reported without a diagnostic request', async () => {
    const { environment, pass, code } = load(false, 'https://other.example/plan.json');
    await pass(15_000);
    expect(code()).to.equal('too-slow');
    expect(environment.requests).to.have.length(2);
  });

  it('the first time can be loaded the second time', async () => {
    const { environment, pass, code } = load();
    await pass(9000);
    environment.last.answer(planOf('Woken.'));
    await pass(0);
    expect(code()).to.equal('ready');
  });

  it('is aborted if its body stalls', async () => {
    const { environment, pass, code } = load();
    for (let i = 0; i < 2; i += 1) {
      environment.last.begin().send('{"version":1,');
      await pass(9000);
    }
    expect(code()).to.equal('too-slow');
    expect(environment.requests.every(({ isAborted }) => isAborted)).to.equal(true);
    expect([environment.open.length, environment.clock.waiting]).to.deep.equal([0, 0]);
  });

  it('is aborted if its body arrives too slowly', async () => {
    const { environment, pass, code } = load();
    const bodies = new Map<object, (piece: string) => void>();
    for (let second = 0; second < 15; second += 1) {
      const { last } = environment;
      if (!bodies.has(last)) bodies.set(last, last.begin().send);
      bodies.get(last)!(' ');
      await pass(1000);
    }
    expect(code()).to.equal('too-slow');
    expect(environment.open).to.have.length(0);
  });

  it('is reported even if fetch ignores the abort signal', async () => {
    const { environment, pass, code } = load(true);
    await pass(17_000);
    expect(code()).to.equal('too-slow');
    expect(environment.clock.waiting).to.equal(0);
  });

  it('has one time limit for all requests and the pauses between them', async () => {
    const { environment, pass, code } = load();
    await pass(7000);
    environment.last.answer('', { status: 500 });
    await pass(1000 + 6000);
    environment.last.answer('', { status: 500 });
    await pass(1000);
    expect(code()).to.equal('server-trouble');
    expect(environment.requests).to.have.length(2);
  });

  it('has the same time limit for the diagnostic request', async () => {
    const { environment, pass, code } = load();
    for (let i = 0; i < 3; i += 1) {
      await pass(2000);
      environment.last.fail();
    }
    await pass(15_000);
    expect(code()).to.equal('unreachable');
    expect([environment.open.length, environment.clock.waiting]).to.deep.equal([0, 0]);
  });
});
