import { expect } from 'chai';
import { type FeedErrorCode, feedErrors } from '../../src/feed/feed-errors.js';
import { createFeedStore } from '../../src/feed/feed-store.js';
import {
  createFakeEnvironment,
  type FakeEnvironment,
  type FakeRequest,
} from './fake-environment.js';
import { subscribe } from './followers.js';

const url = 'https://feeds.example/plan.json';

/** The error of a feed for which every request ends in the same way. */
async function errorOf(
  respond: (request: FakeRequest, environment: FakeEnvironment) => void,
  environment = createFakeEnvironment(),
  src = url,
) {
  const feed = subscribe(createFeedStore(environment), src, { base: src });
  for (let i = 0; feed.state.status === 'loading' && i < 9; i += 1) {
    for (const request of environment.open) respond(request, environment);
    await environment.clock.pass(4000);
  }
  if (feed.state.status !== 'error') throw new Error(feed.state.status);
  return feed.state.error;
}

const answer =
  (body: string, init: ResponseInit = {}) =>
  (request: FakeRequest) =>
    request.answer(body, init);
const status = (code: number) => answer('', { status: code });
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
const isProbe = ({ options }: FakeRequest) => options.credentials === 'omit';
const refused = (request: FakeRequest) =>
  isProbe(request) ? request.answerOpaquely() : request.fail();
const huge = { headers: { 'content-length': '5000001' } };
const list = (length: number) => `{"version":1,"goals":[${Array(length).fill('{}').join()}]}`;
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

type Row = [name: string, Parameters<typeof errorOf>[0], FeedErrorCode, ...parts: string[]];
const rows: Row[] = [
  ['404', status(404), 'not-found', '404', 'Check the address in src'],
  ['410', status(410), 'not-found', '410', 'Check the address in src'],
  ['401', status(401), 'access-denied', '401', 'sign in', 'everybody can read'],
  ['403', status(403), 'access-denied', '403', 'everybody can read'],
  [
    '500',
    status(500),
    'server-trouble',
    'could not be loaded: the server answered 500.',
    'administrator',
  ],
  ['503', status(503), 'server-trouble', '503', 'administrator'],
  ['429', status(429), 'server-trouble', '429', 'later'],
  ['418', status(418), 'server-trouble', '418', 'administrator'],
  ['no response', () => {}, 'too-slow', 'too long', 'faster server'],
  ['a length over 5 MB', answer('{}', huge), 'too-large', '5 MB', 'Shorten'],
  ['more than 5 MB', answer(' '.repeat(5_000_001)), 'too-large', '5 MB', 'Shorten'],
  ['65 levels', answer(nested(65)), 'too-large', '64 levels', 'Shorten'],
  ['20,001 goals', answer(list(20_001)), 'too-large', '20000 items', 'Shorten'],
  ['an empty body', answer(''), 'not-json', 'is empty'],
  ['white space', answer(' \n'), 'not-json', 'is empty'],
  ['only a byte order mark', answer('\uFEFF'), 'not-json', 'is empty'],
  ['broken JSON', answer('{"version":1,}'), 'not-json', 'is not valid JSON', 'comma'],
  ['plain text', answer('Our goals', { headers: { 'content-type': 'text/plain' } }), 'not-json'],
  ['an HTML page', answer('<!DOCTYPE html><p>Log in'), 'html', 'sign-in', 'private window'],
  ['an HTML page after white space', answer('\n <html>'), 'html', 'sign-in'],
  ['text with the type of an HTML page', answer('Log in', html), 'html', 'sign-in'],
  ['a list', answer('[]'), 'not-a-plan', 'could not be read as a plan', 'object { }'],
  ['a plan without goals', answer('{"version":1,"gaols":[]}'), 'not-a-plan', 'goals: missing'],
  ['another version', answer('{"version":2,"goals":[]}'), 'unsupported-version', '2', 'version 1'],
  [
    'another origin without CORS headers',
    refused,
    'blocked',
    'Access-Control-Allow-Origin: https://library.example"',
  ],
  ['no network', (request) => request.fail(), 'unreachable', 'could not be reached', 'connect-src'],
];

describe('the error for', () => {
  for (const [name, respond, code, ...parts] of rows) {
    it(`${name} is ${code}`, async () => {
      const error = await errorOf(respond);
      expect(error.code).to.equal(code);
      expect(error.url).to.equal(url);
      expect(error.message).to.include(`The feed ${url} `);
      for (const part of parts) expect(error.message).to.include(part);
    });
  }

  it('no network while offline is offline, without a diagnostic request', async () => {
    const environment = createFakeEnvironment();
    environment.set({ online: false });
    const error = await errorOf((request) => request.fail(), environment);
    expect(error.code).to.equal('offline');
    expect(environment.requests.filter(isProbe)).to.have.length(0);
  });

  it('a page without an origin asks for CORS headers for all origins', async () => {
    const environment = createFakeEnvironment();
    environment.page = 'null';
    expect((await errorOf(refused, environment)).message).to.include('Origin: *"');
  });

  it('an incomplete body is server-trouble', async () => {
    const error = await errorOf((request) => {
      const { send, breakOff } = request.begin();
      send('{"version"');
      breakOff();
    });
    expect(error.code).to.equal('server-trouble');
    expect(error.message).to.include('was interrupted');
  });

  it('a feed that responds to the diagnostic request is not blocked', async () => {
    const error = await errorOf((request) =>
      isProbe(request) ? request.answer('{}') : request.fail(),
    );
    expect(error.code).to.equal('unreachable');
  });

  it('an invalid plan has the issues of the plan', async () => {
    const error = await errorOf(answer('{"version":1,"goals":"none"}'));
    expect(error.issues.length).to.be.greaterThan(0);
    expect(error.message).to.include(error.issues.at(-1)!.message);
  });
});

describe('an error does not depend on the exception of the browser', () => {
  const thrown = [
    new TypeError('Failed to fetch'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Load failed'),
    new DOMException('The operation was aborted.', 'AbortError'),
    new DOMException('timed out', 'TimeoutError'),
    new SyntaxError('Unexpected token < in JSON'),
    new RangeError(''),
    'a string',
    undefined,
  ];
  for (const reason of thrown) {
    it(`${String(reason)} is unreachable`, async () => {
      const environment = createFakeEnvironment();
      const error = await errorOf((request) => request.fail(reason), environment);
      expect(error.code).to.equal('unreachable');
      expect(environment.requests.filter((request) => !isProbe(request))).to.have.length(3);
    });
  }
});

describe('the diagnostic request', () => {
  it('is sent once after the last failure, without cookies or headers', async () => {
    const environment = createFakeEnvironment();
    await errorOf(refused, environment);
    expect(environment.requests).to.have.length(4);
    const { options, url: requested } = environment.last;
    expect(isProbe(environment.last)).to.equal(true);
    expect(options.credentials).to.equal('omit');
    expect(options.headers).to.equal(undefined);
    expect(requested).to.equal(url);
  });

  it('on the page’s own origin finds redirects and requests for a password', async () => {
    const sameOrigin = 'https://library.example/plan.json';
    const ends: [(request: FakeRequest) => void, FeedErrorCode, string][] = [
      [(request) => request.answerOpaquely('opaqueredirect'), 'blocked', 'redirected'],
      [(request) => request.answer('', { status: 401 }), 'access-denied', 'sign in'],
      [(request) => request.fail(), 'unreachable', 'could not be reached'],
    ];
    for (const [answer, code, part] of ends) {
      const environment = createFakeEnvironment();
      const respond = (request: FakeRequest) =>
        isProbe(request) ? answer(request) : request.fail();
      const error = await errorOf(respond, environment, sameOrigin);
      expect(error.code).to.equal(code);
      expect(error.message).to.include(part);
      const { mode, redirect } = environment.last.options;
      expect([mode, redirect]).to.deep.equal([undefined, 'manual']);
    }
  });

  it('is not sent after a response', async () => {
    const environment = createFakeEnvironment();
    await errorOf(status(500), environment);
    expect(environment.requests).to.have.length(3);
  });
});

describe('the error of an element without a source', () => {
  it('says which attribute to add', () => {
    const { code, message } = feedErrors.noSource('library-vision');
    expect(code).to.equal('no-source');
    expect(message).to.include('<library-vision src="…">').and.include('<library-plan');
  });
});
