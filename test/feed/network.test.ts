import { expect } from 'chai';
import '../../src/embed/library-goals.js';
import { feedStore } from '../../src/feed/feed-store.js';
import { isLoaded } from '../../src/feed/feed-state.js';
import { mount, textOf, until } from '../support/mount.js';
import { faultUrl, followFeed, otherOrigin, untilCount } from './faults.js';

const vision = (src: string) => `<library-vision src="${src}"></library-vision>`;

describe('elements with one feed', () => {
  it('make one request, twenty of them and one more later', async () => {
    const { url, count } = faultUrl('plan');
    const room = mount(`<div>${vision(url).repeat(20)}</div>`);
    const shown = () => [...room.children].filter((child) => textOf(child).includes('To be read.'));
    await until(() => shown().length === 20);
    room.append(room.firstElementChild!.cloneNode());
    await until(() => shown().length === 21);
    expect((await count()).requests).to.equal(1);
  });

  it('keep it while they move, and end it when the last of them leaves', async () => {
    const { url, count } = faultUrl('slow-headers');
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

  it('that come and go a thousand times leave no feed and no request', async () => {
    const { url, count } = faultUrl('slow-headers');
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

  it('carries cookies to its own origin', async () => {
    const { url, count } = faultUrl('plan');
    await followFeed(url).feed.settled();
    expect((await count()).cookies.join()).to.include(cookie);
  });

  for (const [name, parameters] of [
    ['read', 'cors'],
    ['refused', ''],
  ] as const) {
    it(`carries none to another, where it is ${name}, and has no preflight`, async () => {
      const { url, count } = faultUrl('plan', parameters, await otherOrigin());
      const { feed } = followFeed(url);
      await feed.settled();
      await feed.reload();
      const { cookies, preflights, requests } = await count();
      expect(requests).to.be.at.least(2);
      expect(cookies).to.deep.equal([]);
      expect(preflights).to.equal(0);
    });
  }

  it('has no headers but the browser’s own', async () => {
    const [ours, plain] = [faultUrl('plan'), faultUrl('plan')];
    await followFeed(ours.url).feed.settled();
    await (await fetch(plain.url)).text();
    const [mine, own] = [await ours.count(), await plain.count()];
    expect(Object.keys(mine.headers[0]!)).to.have.members(Object.keys(own.headers[0]!));
    expect(mine.headers[0]!.accept).to.equal(own.headers[0]!.accept);
  });

  it('takes nothing from a polluted Object.prototype', async () => {
    const { url, count } = faultUrl('plan');
    const polluted: Record<string, unknown> = {
      headers: { 'x-polluted': '1' },
      method: 'POST',
      body: 'polluted',
      mode: 'no-cors',
      text: 'polluted',
    };
    const names = Object.keys(polluted);
    const prototype = Object.prototype as Record<string, unknown>;
    let feed;
    try {
      for (const name of names) {
        Object.defineProperty(prototype, name, { value: polluted[name], configurable: true });
      }
      ({ feed } = followFeed(url));
    } finally {
      for (const name of names) delete prototype[name];
    }
    expect(isLoaded(await feed.settled())).to.equal(true);
    expect((await count()).headers[0]).not.to.have.property('x-polluted');
  });

  it('for a preloaded feed is not made again', async () => {
    const { url, count } = faultUrl('plan');
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: url });
    const loaded = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
    });
    document.head.append(link);
    await loaded;
    expect((await count()).requests).to.equal(1);
    const state = await followFeed(url).feed.settled();
    link.remove();
    expect(isLoaded(state)).to.equal(true);
    expect((await count()).requests).to.equal(1);
  });

  it('is spared where the HTTP cache has the feed, save for a reload', async () => {
    const { url, count } = faultUrl('kept-for-a-minute');
    await followFeed(url).feed.settled();
    const { feed } = followFeed(url);
    await feed.settled();
    expect((await count()).requests).to.equal(1);
    await feed.reload();
    expect((await count()).requests).to.equal(2);
  });

  it('answered by 304 keeps the very same plan', async () => {
    const { url, count } = faultUrl('etag');
    const { feed } = followFeed(url);
    const before = await feed.settled();
    await feed.reload();
    const { requests, notModified } = await count();
    expect([requests, notModified]).to.deep.equal([2, 1]);
    if (!isLoaded(before) || !isLoaded(feed.state)) throw new Error(feed.state.status);
    expect(feed.state.status).to.equal('ready');
    expect(feed.state.plan).to.equal(before.plan);
  });
});
