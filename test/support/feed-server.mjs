// Serves feeds, most of them broken in one way, at `/feed/<name>?key=<key>`. Each test uses a different
// key, so that tests that run at the same time don't count each other's requests.
//
//   GET /feed/count?key=…     the number of requests with this key: `Count` in test/feed/served-feeds.ts
//   GET /feed/origin          another origin with the same feeds
//
// Parameters of all feeds: `cors` sends Access-Control-Allow-Origin; of some: `status`, `after` (the
// seconds of Retry-After), `times` (how often a `…-then-plan` fails first), `to` (the target of a redirect).
import { gzipSync } from 'node:zlib';
import { startHttpServer } from './http-server.mjs';

const plan = (fields = {}) => ({
  version: 1,
  title: 'A feed',
  vision: 'To be read.',
  goals: [{ name: 'First' }],
  ...fields,
});
const text = JSON.stringify(plan());
const json = 'application/json';
const utf16le = Buffer.from(`\uFEFF${text}`, 'utf16le');

const counts = new Map();
/** What was requested with a key so far. */
function countOf(key) {
  const fresh = { requests: 0, open: 0, aborted: 0, notModified: 0, preflights: 0 };
  if (!counts.has(key)) counts.set(key, { ...fresh, cookies: [], headers: [], bytes: 0 });
  return counts.get(key);
}

/** Sends a whole response. */
const give =
  (body, headers = {}, status = 200) =>
  ({ response }) => {
    response.writeHead(status, {
      'content-type': json,
      'content-length': length(body),
      ...headers,
    });
    response.end(body);
  };
const length = (body) => Buffer.byteLength(body);

/** Sends nothing until the client disconnects. */
const wait = () => {};

/** Sends the same chunk until the client disconnects. */
const endless =
  (start, piece) =>
  ({ response, count }) => {
    response.writeHead(200, { 'content-type': json });
    response.write(start);
    const more = () => {
      if (response.destroyed) return;
      count.bytes += piece.length;
      if (response.write(piece)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  };

/** Sends a body in chunks, each in a packet of its own if possible. */
const pieces =
  (body, size) =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': json });
    let sent = 0;
    const more = () => {
      if (response.destroyed) return;
      if (sent >= body.length) return response.end();
      response.write(body.subarray(sent, (sent += size)), () => setImmediate(more));
    };
    more();
  };

const redirect =
  (where) =>
  ({ response, url }) => {
    response.writeHead(301, { location: where(url), 'cache-control': 'no-store' }).end();
  };

/** Fails the first time, or as often as `times`, and then sends the plan. */
const thenPlan = (failure) => (exchange) => {
  const times = Number(exchange.url.searchParams.get('times') ?? 1);
  (exchange.count.requests <= times ? failure : give(text))(exchange);
};

const status = (exchange) =>
  give('Status.', {}, Number(exchange.url.searchParams.get('status')))(exchange);
const drop = ({ response }) => response.destroy();
const busy = (exchange) =>
  give('Not now.', { 'retry-after': exchange.url.searchParams.get('after') ?? '1' }, 429)(exchange);

const page = '<!DOCTYPE html><html><title>Log in</title><form>Password</form></html>';
const sixMegabytes = ` ${'x'.repeat(6_000_000)}`;

const feeds = {
  plan: give(text),
  // Too slow.
  'slow-headers': wait,
  'stalled-body': ({ response }) => {
    response.writeHead(200, { 'content-type': json });
    response.write(text.slice(0, 20));
  },
  'endless-body': endless('{"version":1,"title":"', 'x'.repeat(16_384)),
  'endless-depth': endless('', '['.repeat(16)),
  'endless-goals': endless('{"version":1,"goals":[{}', ',{}'.repeat(1000)),
  // Wrong lengths.
  'short-length': give(text, { 'content-length': 20 }),
  'long-length': ({ response }) => {
    response.writeHead(200, { 'content-type': json, 'content-length': length(text) + 100 });
    response.write(text, () => response.destroy());
  },
  'huge-length': ({ response }) => {
    response.writeHead(200, { 'content-type': json, 'content-length': 6_000_000 });
    response.write(text);
  },
  // The compressed length is below the limit.
  packed: give(gzipSync(JSON.stringify(plan({ title: sixMegabytes }))), {
    'content-encoding': 'gzip',
  }),
  // Makes browsers ask for a password.
  'sign-in': give('Password?', { 'www-authenticate': 'Basic realm="Plans"' }, 401),
  loop: redirect((url) => url.pathname + url.search),
  'redirect-without-cors': redirect((url) => url.searchParams.get('to')),
  'trouble-then-plan': thenPlan(give('Error.', {}, 500)),
  'drop-then-plan': thenPlan(drop),
  'busy-then-plan': thenPlan(busy),
  drop,
  status,
  // Not JSON, or with an unexpected type or encoding.
  login: give(page, { 'content-type': 'text/html; charset=utf-8' }),
  'login-as-json': give(page),
  'plan-as-page': give(text, { 'content-type': 'text/html' }),
  text: give('Our goals: to be read.', { 'content-type': 'text/plain' }),
  empty: give(''),
  'no-content': ({ response }) => response.writeHead(204).end(),
  bom: give(`\uFEFF${text}`),
  utf16le: give(utf16le),
  utf16be: give(Buffer.from(utf16le).swap16()),
  'utf16le-in-bytes': pieces(utf16le, 1),
  'han-in-bytes': pieces(Buffer.from(JSON.stringify(plan({ vision: '讀者為先。' }))), 1),
  // Too much.
  'six-megabytes': give(JSON.stringify(plan({ title: sixMegabytes }))),
  'six-megabytes-without-length': ({ response }) => {
    response.writeHead(200, { 'content-type': json });
    response.end(JSON.stringify(plan({ title: sixMegabytes })));
  },
  deep: give(text.replace('{', `{"more":${'['.repeat(64)}${']'.repeat(64)},`)),
  'deep-enough': give(text.replace('{', `{"more":${'['.repeat(63)}${']'.repeat(63)},`)),
  many: give(JSON.stringify(plan({ goals: Array(20_001).fill({ name: 'One' }) }))),
  'many-enough': give(JSON.stringify(plan({ goals: Array(20_000).fill({ name: 'One' }) }))),
  // Malicious JSON.
  duplicates: give(text.replace('{', '{"vision":"Another.","goals":[],')),
  proto: give(
    text.replace('{', '{"__proto__":{"mission":"Polluted."},"constructor":{"prototype":{"a":1}},'),
  ),
  'not-a-plan': give('{"version":1,"gaols":[]}'),
  'version-2': give('{"version":2,"goals":[]}'),
  // Cacheable.
  etag: ({ request, response, count }) => {
    const headers = { etag: '"1"', 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] !== '"1"') return give(text, headers)({ response });
    count.notModified += 1;
    response.writeHead(304, headers).end();
  },
  'kept-for-a-minute': give(text, { 'cache-control': 'max-age=60' }),
};

function answer(request, response) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const name = url.pathname.slice('/feed/'.length);
  const count = countOf(url.searchParams.get('key'));
  if (name === 'count') return give(JSON.stringify(count), open)({ response });
  if (name === 'origin') return void sendOrigin(url, response);
  if (!Object.hasOwn(feeds, name)) return give('No such feed.', {}, 404)({ response });
  if (request.method === 'OPTIONS') {
    count.preflights += 1;
    return response.writeHead(204).end();
  }
  count.requests += 1;
  count.open += 1;
  count.headers.push(request.headers);
  if (request.headers.cookie) count.cookies.push(request.headers.cookie);
  response.once('close', () => {
    count.open -= 1;
    if (!response.writableFinished) count.aborted += 1;
  });
  if (url.searchParams.has('cors')) {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  }
  response.setHeader('cache-control', 'no-store');
  feeds[name]({ request, response, url, count });
}

const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

let otherServer;
async function sendOrigin(url, response) {
  otherServer ??= startHttpServer(answer);
  const { port } = new URL((await otherServer).address);
  // The same host, so that requests with cookies would send the cookies of this origin.
  give(JSON.stringify(`http://${url.hostname}:${port}`), open)({ response });
}

/** Serves the feeds as middleware of the test runner's server. */
export function feedMiddleware(context, next) {
  if (!context.path.startsWith('/feed/')) return next();
  context.respond = false;
  // Otherwise the runner would report requests without a response as not found.
  context.res.statusCode = 200;
  answer(context.req, context.res);
}
