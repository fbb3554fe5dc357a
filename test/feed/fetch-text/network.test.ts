import { expect } from 'chai';
import '../../../src/embed/library-goals.js';
import { feedStore } from '../../../src/feed/feed-store.js';
import { isLoaded } from '../../../src/feed/feed-state.js';
import { mount, textOf, until } from '../../support/mount.js';
import { smallPlan } from '../../support/plans.js';
import { type Count, servedFeed, followFeed, otherOrigin, untilCount } from '../served-feeds.js';

const vision = (src: string) => `<library-vision src="${src}"></library-vision>`;

describe('elements with the same feed', () => {
  it('share one request', async () => {
    const { url, count } = servedFeed('plan');
    const room = mount(`<div>${vision(url).repeat(20)}</div>`);
    const shown = () => [...room.children].filter((child) => textOf(child).includes('To be read.'));
    await until(() => shown().length === 20);
    room.append(room.firstElementChild!.cloneNode());
    await until(() => shown().length === 21);
    expect((await count()).requests).to.equal(1);
  });

  it('keep the request while they are moved, and abort it when the last one is removed', async () => {
    const { url, count } = servedFeed('slow-headers');
    const [first, second] = mount(`<div>${vision(url).repeat(2)}</div>`).children;
    await untilCount(count, ({ open }) => open === 1);
    first!.remove();
    mount('<section></section>').append(second!);
    const before = await count();
    expect([before.requests, before.open]).to.deep.equal([1, 1]);
    second!.remove();
    const after = await untilCount(count, ({ open }) => !open);
    expect([after.requests, after.aborted]).to.deep.equal([1, 1]);
    expect(feedStore.size).to.equal(0);
  });

  it('leave no feed and no request after being added and removed a thousand times', async () => {
    const { url, count } = servedFeed('slow-headers');
    const room = mount('<div></div>');
    for (let i = 0; i < 1000; i += 1) {
      room.append(document.createRange().createContextualFragment(vision(url)));
      room.replaceChildren();
      if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    await until(() => !feedStore.size);
    expect((await untilCount(count, ({ open }) => !open)).open).to.equal(0);
  });
});

describe('a request', () => {
  const cookie = 'library_goals_test=1';
  before(() => {
    document.cookie = `${cookie}; path=/`;
  });
  after(() => {
    document.cookie = `${cookie}; path=/; max-age=0`;
  });

  it('sends cookies to its own origin', async () => {
    const { url, count } = servedFeed('plan');
    await followFeed(url).feed.settled();
    expect((await count()).cookies.join()).to.include(cookie);
  });

  for (const [name, parameters] of [
    ['CORS allows it', 'cors'],
    ['CORS does not allow it', ''],
  ] as const) {
    it(`sends no cookies and no preflight to another origin if ${name}`, async () => {
      const { url, count } = servedFeed('plan', parameters, await otherOrigin());
      const { feed } = followFeed(url);
      await feed.settled();
      if (isLoaded(feed.state)) await feed.reload();
      const { cookies, preflights, requests } = await count();
      expect(requests).to.be.at.least(2);
      expect(cookies).to.deep.equal([]);
      expect(preflights).to.equal(0);
    });
  }

  it('has only the headers of a plain fetch', async () => {
    const [ours, plain] = [servedFeed('plan'), servedFeed('plan')];
    await followFeed(ours.url).feed.settled();
    await (await fetch(plain.url)).text();
    const [mine, own] = [await ours.count(), await plain.count()];
    expect(Object.keys(mine.headers[0]!)).to.have.members(Object.keys(own.headers[0]!));
    expect(mine.headers[0]!.accept).to.equal(own.headers[0]!.accept);
  });

  for (const [name, expected] of [
    ['plan', 'ready'],
    ['not-a-plan', 'error'],
    ['drop', 'error'],
  ]) {
    it(`for ${name} is not affected by a polluted Object.prototype`, async () => {
      const { url, count } = servedFeed(name!);
      const polluted = {
        headers: { 'x-polluted': '1' },
        method: 'POST',
        body: 'polluted',
        text: JSON.stringify(smallPlan()),
        plan: smallPlan(),
        refresh: 30,
      };
      const prototype = Object.prototype as Record<string, unknown>;
      let state;
      try {
        for (const [key, value] of Object.entries(polluted)) {
          Object.defineProperty(prototype, key, { value, configurable: true, writable: true });
        }
        state = await followFeed(url).feed.settled();
      } finally {
        for (const key of Object.keys(polluted)) delete prototype[key];
      }
      expect(state.status).to.equal(expected);
      for (const headers of (await count()).headers) {
        expect(headers).not.to.have.property('x-polluted');
      }
    });
  }
});

/** The requests that reach the server: from plain `fetch`, and from a feed. */
async function requestsOf(name: string, plain: (url: string) => unknown, ours: typeof plain) {
  const counts = [];
  for (const run of [plain, ours]) {
    const { url, count } = servedFeed(name);
    await run(url);
    counts.push(await count());
  }
  return counts as [Count, Count];
}

const read = async (url: string, cache: RequestCache = 'default') => {
  const response = await fetch(url, { cache });
  return response.text();
};

/** Preloads a feed as recommended in the documentation. */
async function preload(url: string) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: url });
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  await loaded;
  return link;
}

// Browsers under automation may cache nothing, such as WebKit, so the number is compared with that of `fetch`.
describe('a cached feed', () => {
  it('that was preloaded is not requested again', async () => {
    const [plain, ours] = await requestsOf(
      'plan',
      async (url) => {
        const link = await preload(url);
        await read(url);
        link.remove();
      },
      async (url) => {
        const link = await preload(url);
        expect(isLoaded(await followFeed(url).feed.settled())).to.equal(true);
        link.remove();
      },
    );
    expect(ours.requests).to.equal(plain.requests);
  });

  it('that is in the HTTP cache is requested again only by a reload', async () => {
    const [plain, ours] = await requestsOf(
      'kept-for-a-minute',
      async (url) => {
        await read(url);
        await read(url);
      },
      async (url) => {
        await followFeed(url).feed.settled();
        await followFeed(url).feed.settled();
      },
    );
    expect(ours.requests).to.equal(plain.requests);
    const { url, count } = servedFeed('kept-for-a-minute');
    const { feed } = followFeed(url);
    await feed.settled();
    await feed.reload();
    expect((await count()).requests).to.equal(2);
  });

  it('that has not changed (304) keeps the same plan object', async () => {
    const [plain, ours] = await requestsOf(
      'etag',
      async (url) => {
        await read(url);
        await read(url, 'no-cache');
      },
      async (url) => {
        const { feed } = followFeed(url);
        const before = await feed.settled();
        await feed.reload();
        if (!isLoaded(before) || !isLoaded(feed.state)) throw new Error(feed.state.status);
        expect(feed.state.status).to.equal('ready');
        expect(feed.state.plan).to.equal(before.plan);
      },
    );
    expect([ours.requests, ours.notModified]).to.deep.equal([2, plain.notModified]);
  });
});
