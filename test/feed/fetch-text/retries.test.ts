import { expect } from 'chai';
import { createFeedStore } from '../../../src/feed/feed-store.js';
import { createFakeEnvironment, planOf, type FakeRequest } from '../fake-environment.js';
import { subscribe } from '../followers.js';

/** A feed that is being loaded for the first time. */
function load() {
  const environment = createFakeEnvironment();
  const base = 'https://library.example/';
  const feed = subscribe(createFeedStore(environment), 'plan.json', { base });
  const { pass } = environment.clock;
  const code = () => (feed.state.status === 'error' ? feed.state.error.code : feed.state.status);
  /** The requests for the feed, without the diagnostic one. */
  const tries = () => environment.requests.filter(({ options }) => options.credentials !== 'omit');
  return { environment, feed, pass, code, tries };
}

const fail = (request: FakeRequest) => request.fail();
const status =
  (status: number, headers = {}) =>
  (request: FakeRequest) =>
    request.answer('', { status, headers });

describe('a request is repeated', () => {
  const passing = [
    ['no network', fail],
    [
      'an incomplete body',
      (request: FakeRequest) => {
        const { send, breakOff } = request.begin();
        send('{"version":1');
        breakOff();
      },
    ],
    ...[408, 429, 500, 502, 503, 504, 599].map((code) => [`${code}`, status(code)] as const),
  ] as const;
  for (const [name, fail] of passing) {
    it(`after ${name}, until it succeeds`, async () => {
      const { environment, pass, code, tries } = load();
      fail(environment.last);
      await pass(1000);
      expect(tries()).to.have.length(2);
      expect(code()).to.equal('loading');
      environment.last.answer(planOf('There.'));
      await pass(0);
      expect(code()).to.equal('ready');
      expect(environment.clock.waiting).to.equal(0);
    });

    it(`after ${name}, three times at most`, async () => {
      const { environment, pass, code, tries } = load();
      for (let i = 0; i < 3; i += 1) {
        fail(environment.last);
        await pass(4000);
      }
      for (const request of environment.open) request.fail();
      await pass(60_000);
      expect(tries()).to.have.length(3);
      expect(['unreachable', 'server-trouble']).to.include(code());
      expect([environment.open.length, environment.clock.waiting]).to.deep.equal([0, 0]);
    });
  }
});

describe('a request is not repeated', () => {
  const lasting = [
    ...[400, 401, 403, 404, 405, 410, 418, 451].map((code) => [`${code}`, status(code)] as const),
    ['invalid JSON', (request: FakeRequest) => request.answer('{')],
    ['an invalid plan', (request: FakeRequest) => request.answer('{}')],
    ['a plan that is too large', (request: FakeRequest) => request.answer('['.repeat(65))],
  ] as const;
  for (const [name, fail] of lasting) {
    it(`after ${name}`, async () => {
      const { environment, pass, tries, feed } = load();
      fail(environment.last);
      await pass(60_000);
      expect(feed.state.status).to.equal('error');
      expect(tries()).to.have.length(1);
      expect([environment.open.length, environment.clock.waiting]).to.deep.equal([0, 0]);
    });
  }
});

describe('the pause before a request is repeated', () => {
  for (const [chance, first, second] of [
    [0, 0, 0],
    [0.5, 500, 1000],
    [0.999, 999, 1998],
  ] as const) {
    it(`is ${first} ms and then ${second} ms if the random number is ${chance}`, async () => {
      const { environment, pass, tries } = load();
      environment.chance = chance;
      for (const [i, pause] of [first, second].entries()) {
        environment.last.answer('', { status: 500 });
        if (pause) {
          await pass(pause - 1);
          expect(tries()).to.have.length(i + 1);
        }
        await pass(1);
        expect(tries()).to.have.length(i + 2);
      }
    });
  }

  const hour = 3_600_000;
  const waits = [
    ['seconds', () => '7', 7000],
    ['a date', (now: number) => new Date(now + 9000).toUTCString(), 9000],
    ['30 seconds', () => '30', 30_000],
    ['an hour, which is limited to 30 seconds', () => '3600', 30_000],
    ['a date in an hour', (now: number) => new Date(now + hour).toUTCString(), 30_000],
    ['a huge number', () => '9'.repeat(400), 30_000],
    ['zero', () => '0', 1000],
    ['a date in the past', (now: number) => new Date(now - hour).toUTCString(), 1000],
    ['a word', () => 'soon', 1000],
    ['a negative number', () => '-5', 1000],
  ] as const;
  for (const [name, value, expected] of waits) {
    for (const code of [429, 503]) {
      it(`follows Retry-After of a ${code} response: ${name}`, async () => {
        const { environment, pass, tries } = load();
        status(code, { 'retry-after': value(environment.now()) })(environment.last);
        await pass(expected - 1);
        expect(tries()).to.have.length(1);
        await pass(1);
        expect(tries()).to.have.length(2);
      });
    }
  }

  it('from Retry-After does not count towards the time limit', async () => {
    const { environment, pass, code, tries } = load();
    for (let i = 0; i < 2; i += 1) {
      status(429, { 'retry-after': '30' })(environment.last);
      await pass(30_000);
    }
    expect(tries()).to.have.length(3);
    environment.last.answer(planOf('At last.'));
    await pass(0);
    expect(code()).to.equal('ready');
  });

  it('ends when the last subscriber leaves', async () => {
    const { environment, pass, feed } = load();
    status(429, { 'retry-after': '30' })(environment.last);
    await pass(1000);
    feed.unsubscribe();
    await pass(0);
    expect(environment.clock.waiting).to.equal(0);
    await pass(60_000);
    expect(environment.requests).to.have.length(1);
  });
});
