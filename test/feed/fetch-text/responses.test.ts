import { expect } from 'chai';
import { isLoaded } from '../../../src/feed/feed-state.js';
import { until } from '../../support/mount.js';
import { servedFeed, followFeed, otherOrigin, untilCount } from '../served-feeds.js';

/** What a feed results in: the vision of its plan, or the code of its error. */
async function outcome(name: string, parameters?: string, origin?: string) {
  const { url, count } = servedFeed(name, parameters, origin);
  const { feed } = followFeed(url);
  const state = await feed.settled();
  const found = isLoaded(state) ? state.plan.vision : 'error' in state && state.error.code;
  feed.unsubscribe();
  return { found, count: await count() };
}

describe('a feed from a real server', () => {
  const rows: [name: string, found: string, requests: number, parameters?: string][] = [
    ['plan', 'To be read.', 1],
    ['status', 'access-denied', 1, 'status=401'],
    ['status', 'access-denied', 1, 'status=403'],
    ['status', 'not-found', 1, 'status=404'],
    ['status', 'not-found', 1, 'status=410'],
    ['status', 'server-trouble', 3, 'status=500'],
    ['trouble-then-plan', 'To be read.', 2],
    ['trouble-then-plan', 'To be read.', 3, 'times=2'],
    ['login', 'html', 1],
    ['login-as-json', 'html', 1],
    ['plan-as-page', 'To be read.', 1],
    ['text', 'not-json', 1],
    ['empty', 'not-json', 1],
    ['no-content', 'not-json', 1],
    ['bom', 'To be read.', 1],
    ['utf16le', 'To be read.', 1],
    ['utf16be', 'To be read.', 1],
    ['utf16le-in-bytes', 'To be read.', 1],
    ['han-in-bytes', '讀者為先。', 1],
    ['short-length', 'not-json', 1],
    ['huge-length', 'too-large', 1],
    ['packed', 'too-large', 1],
    ['six-megabytes', 'too-large', 1],
    ['six-megabytes-without-length', 'too-large', 1],
    ['endless-body', 'too-large', 1],
    ['endless-depth', 'too-large', 1],
    ['endless-goals', 'too-large', 1],
    ['deep', 'too-large', 1],
    ['deep-enough', 'To be read.', 1],
    ['many', 'too-large', 1],
    ['many-enough', 'To be read.', 1],
    ['duplicates', 'To be read.', 1],
    ['proto', 'To be read.', 1],
    ['not-a-plan', 'not-a-plan', 1],
    ['version-2', 'unsupported-version', 1],
  ];
  for (const [name, expected, requests, parameters = ''] of rows) {
    it(`named ${name} ${parameters} results in ${expected}`, async () => {
      const { found, count } = await outcome(name, parameters);
      expect(found).to.equal(expected);
      expect(count.requests).to.equal(requests);
    });
  }

  it('with malicious keys changes no object', async () => {
    await outcome('proto');
    expect('mission' in {}).to.equal(false);
    expect('a' in {}).to.equal(false);
  });

  it('shorter than its content-length is reported as incomplete', async () => {
    const { found, count } = await outcome('long-length');
    expect(found).to.equal('server-trouble');
    expect(count.requests).to.be.at.least(3);
  });

  // Browsers themselves may repeat requests on dropped connections, so these aren't counted.
  it('with a dropped connection is reported as unreachable', async () => {
    expect((await outcome('drop')).found).to.equal('unreachable');
  });

  it('with a connection that is dropped once is loaded in the end', async () => {
    expect((await outcome('drop-then-plan')).found).to.equal('To be read.');
  });

  it('with endless redirects is blocked', async () => {
    expect((await outcome('loop')).found).to.equal('blocked');
  });

  // Firefox asks for a password even under automation, and suspends the page meanwhile.
  const isSuspended = navigator.userAgent.includes('Firefox');
  (isSuspended ? it.skip : it)('that needs a password is reported as such', async () => {
    const { url } = servedFeed('sign-in');
    const { feed, clock } = followFeed(url);
    // WebKit returns no response while it asks for a password.
    while (feed.state.status === 'loading') {
      await clock.pass(1000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { state } = feed;
    expect(state.status === 'error' && state.error.code).to.equal('access-denied');
    expect(state.status === 'error' && state.error.message).to.include('sign in');
  });

  it('without end is aborted after 5 MB', async () => {
    const { url, count } = servedFeed('endless-body');
    const { feed } = followFeed(url);
    await feed.settled();
    const { bytes } = await untilCount(count, ({ open, aborted }) => !open && aborted);
    // How much the server sends before it notices depends on the browser and the network.
    expect(bytes).to.be.at.least(5_000_000);
  });

  it('with status 429 and Retry-After is requested again after that time', async () => {
    const { url, count } = servedFeed('busy-then-plan', 'after=20');
    const { feed, clock } = followFeed(url);
    await until(() => clock.next === 20_000);
    await clock.pass(19_999);
    expect((await count()).requests).to.equal(1);
    await clock.pass(1);
    expect(isLoaded(await feed.settled())).to.equal(true);
  });

  for (const name of ['slow-headers', 'stalled-body']) {
    it(`named ${name} is aborted by the time limit`, async () => {
      const { url, count } = servedFeed(name);
      const { feed, clock } = followFeed(url);
      await untilCount(count, ({ requests }) => requests === 1);
      await clock.pass(8000);
      await untilCount(count, ({ requests, open }) => requests === 2 && open === 1);
      await clock.pass(7000);
      // The request that finds out whether a password is needed.
      await clock.pass(2000);
      const state = await feed.settled();
      expect(state.status === 'error' && state.error.code).to.equal('too-slow');
      const { aborted } = await untilCount(count, ({ open }) => !open);
      expect(aborted).to.be.at.least(2);
    });
  }
});

describe('a feed from another origin', () => {
  it('is loaded if CORS allows it', async () => {
    const { found, count } = await outcome('plan', 'cors', await otherOrigin());
    expect(found).to.equal('To be read.');
    expect(count.preflights).to.equal(0);
  });

  it('is reported as blocked if CORS does not allow it', async () => {
    const { found, count } = await outcome('plan', '', await otherOrigin());
    expect(found).to.equal('blocked');
    expect(count.requests).to.equal(4);
    expect(count.preflights).to.equal(0);
  });

  it('is reported as blocked if an error response lacks CORS headers', async () => {
    const { found } = await outcome('status', 'status=404', await otherOrigin());
    expect(found).to.equal('blocked');
  });

  it('is reported as unreachable if there is no server', async () => {
    const { found } = await outcome('plan', '', 'http://127.0.0.1:9');
    expect(found).to.equal('unreachable');
  });

  it('is reported as blocked after a redirect to a response without CORS headers', async () => {
    const { url } = servedFeed('plan', '', await otherOrigin());
    const { found } = await outcome('redirect-without-cors', `to=${encodeURIComponent(url)}`);
    expect(found).to.equal('blocked');
  });
});
