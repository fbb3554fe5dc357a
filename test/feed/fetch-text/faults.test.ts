import { expect } from 'chai';
import { isLoaded } from '../../../src/feed/feed-state.js';
import { until } from '../../support/mount.js';
import { faultUrl, followFeed, otherOrigin, untilCount } from '../faults.js';

/** What becomes of a fault: the vision of its plan, or the code of its error. */
async function outcome(name: string, parameters?: string, origin?: string) {
  const { url, count } = faultUrl(name, parameters, origin);
  const { feed } = followFeed(url);
  const state = await feed.settled();
  const found = isLoaded(state) ? state.plan.vision : 'error' in state && state.error.code;
  feed.unsubscribe();
  return { found, count: await count() };
}

describe('from a real server', () => {
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
    ['six-megabytes-unsaid', 'too-large', 1],
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
    it(`${name} ${parameters} ends in ${expected}`, async () => {
      const { found, count } = await outcome(name, parameters);
      expect(found).to.equal(expected);
      expect(count.requests).to.equal(requests);
    });
  }

  it('keys that mean harm change no object', async () => {
    await outcome('proto');
    expect('mission' in {}).to.equal(false);
    expect('a' in {}).to.equal(false);
  });

  it('a body shorter than its length is reported as broken off', async () => {
    const { found, count } = await outcome('long-length');
    expect(found).to.equal('server-trouble');
    expect(count.requests).to.be.at.least(3);
  });

  // Browsers try again by themselves where a connection is dropped: no exact count.
  it('dropped connections are reported as unreachable', async () => {
    expect((await outcome('drop')).found).to.equal('unreachable');
  });

  it('a connection dropped once is tried again', async () => {
    expect((await outcome('drop-then-plan')).found).to.equal('To be read.');
  });

  it('a redirect in a circle is blocked', async () => {
    expect((await outcome('loop')).found).to.equal('blocked');
  });

  // Firefox shows its prompt even under automation, and suspends the page for as long as it is open.
  const isSuspended = navigator.userAgent.includes('Firefox');
  (isSuspended ? it.skip : it)('a feed behind a sign-in says that it is', async () => {
    const { url } = faultUrl('sign-in');
    const { feed, clock } = followFeed(url);
    // WebKit gives no answer while its prompt is open.
    while (feed.state.status === 'loading') {
      await clock.pass(1000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { state } = feed;
    expect(state.status === 'error' && state.error.code).to.equal('access-denied');
    expect(state.status === 'error' && state.error.message).to.include('sign in');
  });

  it('an endless body is cut off once it is over 5 MB', async () => {
    const { url, count } = faultUrl('endless-body');
    const { feed } = followFeed(url);
    await feed.settled();
    const { bytes } = await untilCount(count, ({ open, aborted }) => !open && aborted);
    // How much a server sends before it notices the end depends on the browser and the network.
    expect(bytes).to.be.at.least(5_000_000);
  });

  it('429 with Retry-After is asked again after that time, not before', async () => {
    const { url, count } = faultUrl('busy-then-plan', 'after=20');
    const { feed, clock } = followFeed(url);
    await until(() => clock.next === 20_000);
    await clock.pass(19_999);
    expect((await count()).requests).to.equal(1);
    await clock.pass(1);
    expect(isLoaded(await feed.settled())).to.equal(true);
  });

  for (const name of ['slow-headers', 'stalled-body']) {
    it(`${name} is ended by the time limit, and no request is left`, async () => {
      const { url, count } = faultUrl(name);
      const { feed, clock } = followFeed(url);
      await untilCount(count, ({ requests }) => requests === 1);
      await clock.pass(8000);
      await untilCount(count, ({ requests, open }) => requests === 2 && open === 1);
      await clock.pass(7000);
      // The request that finds out whether a sign-in is asked for.
      await clock.pass(2000);
      const state = await feed.settled();
      expect(state.status === 'error' && state.error.code).to.equal('too-slow');
      const { aborted } = await untilCount(count, ({ open }) => !open);
      expect(aborted).to.be.at.least(2);
    });
  }
});

describe('from another origin', () => {
  it('a feed that all may read is read', async () => {
    const { found, count } = await outcome('plan', 'cors', await otherOrigin());
    expect(found).to.equal('To be read.');
    expect(count.preflights).to.equal(0);
  });

  it('a feed that this page may not read is blocked', async () => {
    const { found, count } = await outcome('plan', '', await otherOrigin());
    expect(found).to.equal('blocked');
    expect(count.requests).to.equal(4);
    expect(count.preflights).to.equal(0);
  });

  it('an error that this page may not read is blocked, too', async () => {
    const { found } = await outcome('status', 'status=404', await otherOrigin());
    expect(found).to.equal('blocked');
  });

  it('a server that isn’t there is unreachable', async () => {
    const { found } = await outcome('plan', '', 'http://127.0.0.1:9');
    expect(found).to.equal('unreachable');
  });

  it('a redirect from here to where this page may not read is blocked', async () => {
    const { url } = faultUrl('plan', '', await otherOrigin());
    const { found } = await outcome('elsewhere-without-cors', `to=${encodeURIComponent(url)}`);
    expect(found).to.equal('blocked');
  });
});
