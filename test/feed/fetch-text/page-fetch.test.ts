import { expect } from 'chai';
import '../../../src/define/library-vision.js';
import { createFeedStore } from '../../../src/feed/feed-store.js';
import { mount, until } from '../../support/mount.js';
import { createFakeEnvironment, planOf } from '../fake-environment.js';
import { subscribe } from '../followers.js';

/** Broken replacements of `fetch` that a page may have. */
const broken: Record<string, () => unknown> = {
  'returns nothing': () => undefined,
  'returns null': () => null,
  'returns text': () => '{}',
  'resolves to nothing': () => Promise.resolve(),
  'resolves to null': () => Promise.resolve(null),
  'resolves to parsed JSON': () => Promise.resolve({ version: 1, goals: [] }),
  'resolves to an object like a response without headers': () =>
    Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve({}) }),
  throws: () => {
    throw new Error('broken');
  },
};

describe('a replacement of fetch that', () => {
  for (const [name, fetch] of Object.entries(broken)) {
    for (const src of ['plan.json', 'https://other.example/plan.json']) {
      it(`${name} results in an error that says so: ${src}`, async () => {
        const environment = createFakeEnvironment();
        let calls = 0;
        environment.fetch = () => {
          calls += 1;
          return fetch() as Promise<Response>;
        };
        const base = 'https://library.example/';
        const feed = subscribe(createFeedStore(environment), src, { base });
        await environment.clock.pass(20_000);
        expect(feed.state).to.have.nested.property('error.code', 'no-response');
        expect(feed.state).to.have.nested.property('error.message').that.includes('fetch');
        expect(calls).to.equal(1);
        expect(environment.clock.waiting).to.equal(0);
      });
    }
  }

  it('fails only for the diagnostic request does not change the error', async () => {
    for (const fetch of Object.values(broken)) {
      const environment = createFakeEnvironment();
      environment.fetch = (_, { credentials }) =>
        credentials === 'omit' ? (fetch() as Promise<Response>) : Promise.reject(new Error());
      const base = 'https://library.example/';
      const feed = subscribe(createFeedStore(environment), 'plan.json', { base });
      await environment.clock.pass(20_000);
      expect(feed.state).to.have.nested.property('error.code', 'unreachable');
    }
  });

  it('returns responses of another class works', async () => {
    const environment = createFakeEnvironment();
    const { headers, body, ok, status } = new Response(JSON.stringify(planOf('Read.')));
    environment.fetch = () => Promise.resolve({ headers, body, ok, status } as Response);
    const base = 'https://library.example/';
    const feed = subscribe(createFeedStore(environment), 'plan.json', { base });
    await until(() => feed.state.status !== 'loading');
    expect(feed.state.status).to.equal('ready');
  });
});

describe('an element on a page with a broken replacement of fetch', () => {
  const own = window.fetch;
  const rejections: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => rejections.push(event.reason);
  before(() => window.addEventListener('unhandledrejection', note));
  after(() => window.removeEventListener('unhandledrejection', note));
  afterEach(() => {
    window.fetch = own;
  });

  for (const [name, fetch] of Object.entries(broken)) {
    it(`reports an error and causes no rejection: ${name}`, async () => {
      window.fetch = fetch as typeof window.fetch;
      const element = mount('<library-vision></library-vision>');
      const reported = new Promise<CustomEvent>((resolve) =>
        element.addEventListener('library-error', (event) => resolve(event as CustomEvent)),
      );
      element.setAttribute('src', `plan-${encodeURIComponent(name)}.json`);
      const { detail } = (await reported) as CustomEvent<{ error: { code: string } }>;
      expect(detail.error.code).to.equal('no-response');
      await new Promise((resolve) => setTimeout(resolve));
      expect(rejections).to.deep.equal([]);
    });
  }
});
