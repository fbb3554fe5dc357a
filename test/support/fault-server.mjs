// A server of feeds that go wrong, a fault per address: `/fault/<name>?key=<key>`. Each test takes a key
// of its own, so that tests that run side by side, or in several browsers, don't count each other's requests.
//
//   middleware: [faultMiddleware]         in web-test-runner.config.mjs
//   GET /fault/count?key=…                what came under a key: see `Count` in test/feed/faults.ts
//   GET /fault/origin                     the address of the same faults on another origin
//
// Parameters of every fault: `cors` sends Access-Control-Allow-Origin; of some: `status`, `after` (the
// seconds of Retry-After), `times` (how often a `…-then-plan` goes wrong first), `to` (where it redirects).
// Whatever is left open ends when its reader leaves.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

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

const endings = new Map();
/** What came under a key so far. */
function countOf(key) {
  const fresh = { requests: 0, open: 0, aborted: 0, notModified: 0, preflights: 0 };
  if (!endings.has(key)) endings.set(key, { ...fresh, cookies: [], headers: [], bytes: 0 });
  return endings.get(key);
}

/** Answers as a whole. */
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

/** Answers with nothing, and then waits for the reader to leave. */
const wait = () => {};

/** Sends the same piece for as long as anybody reads. */
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

/** Sends the text piece by piece, each in a packet of its own as far as that can be had. */
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

/** Goes wrong the first time (or `times`), and then no more. */
const thenPlan = (fault) => (exchange) => {
  const times = Number(exchange.url.searchParams.get('times') ?? 1);
  (exchange.count.requests <= times ? fault : give(text))(exchange);
};

const status = (exchange) =>
  give('No.', {}, Number(exchange.url.searchParams.get('status')))(exchange);
const drop = ({ response }) => response.destroy();
const busy = (exchange) =>
  give('Not now.', { 'retry-after': exchange.url.searchParams.get('after') ?? '1' }, 429)(exchange);

const page = '<!DOCTYPE html><html><title>Log in</title><form>Who are you?</form></html>';
const sixMegabytes = ` ${'x'.repeat(6_000_000)}`;

const faults = {
  plan: give(text),
  // What a slow place does: nothing, before or in the midst of its answer.
  'slow-headers': wait,
  'stalled-body': ({ response }) => {
    response.writeHead(200, { 'content-type': json });
    response.write(text.slice(0, 20));
  },
  'endless-body': endless('{"version":1,"title":"', 'x'.repeat(16_384)),
  'endless-depth': endless('', '['.repeat(16)),
  'endless-goals': endless('{"version":1,"goals":[{}', ',{}'.repeat(1000)),
  // Lengths that lie.
  'short-length': give(text, { 'content-length': 20 }),
  'long-length': ({ response }) => {
    response.writeHead(200, { 'content-type': json, 'content-length': length(text) + 100 });
    response.write(text, () => response.destroy());
  },
  'huge-length': ({ response }) => {
    response.writeHead(200, { 'content-type': json, 'content-length': 6_000_000 });
    response.write(text);
  },
  // A small length that is true only of what is packed.
  packed: give(gzipSync(JSON.stringify(plan({ title: sixMegabytes }))), {
    'content-encoding': 'gzip',
  }),
  // A name and a password, for which browsers ask whoever looks at the page.
  'sign-in': give('Who are you?', { 'www-authenticate': 'Basic realm="Plans"' }, 401),
  loop: redirect((url) => url.pathname + url.search),
  'elsewhere-without-cors': redirect((url) => url.searchParams.get('to')),
  'trouble-then-plan': thenPlan(give('Trouble.', {}, 500)),
  'drop-then-plan': thenPlan(drop),
  'busy-then-plan': thenPlan(busy),
  drop,
  status,
  // What isn't JSON, or not at first sight.
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
  'six-megabytes-unsaid': ({ response }) => {
    response.writeHead(200, { 'content-type': json });
    response.end(JSON.stringify(plan({ title: sixMegabytes })));
  },
  deep: give(text.replace('{', `{"more":${'['.repeat(64)}${']'.repeat(64)},`)),
  'deep-enough': give(text.replace('{', `{"more":${'['.repeat(63)}${']'.repeat(63)},`)),
  many: give(JSON.stringify(plan({ goals: Array(20_001).fill({ name: 'One' }) }))),
  'many-enough': give(JSON.stringify(plan({ goals: Array(20_000).fill({ name: 'One' }) }))),
  // JSON that means harm.
  duplicates: give(text.replace('{', '{"vision":"Another.","goals":[],')),
  proto: give(
    text.replace('{', '{"__proto__":{"mission":"Polluted."},"constructor":{"prototype":{"a":1}},'),
  ),
  'not-a-plan': give('{"version":1,"gaols":[]}'),
  'version-2': give('{"version":2,"goals":[]}'),
  // What the browser's cache may keep, but has to ask about.
  etag: ({ request, response, count }) => {
    const headers = { etag: '"1"', 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] !== '"1"') return give(text, headers)({ response });
    count.notModified += 1;
    response.writeHead(304, headers).end();
  },
  'kept-for-a-minute': give(text, { 'cache-control': 'max-age=60' }),
};

/** The names of all faults. */
export const faultNames = Object.keys(faults);

function answer(request, response) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const name = url.pathname.slice('/fault/'.length);
  const count = countOf(url.searchParams.get('key'));
  if (name === 'count') return give(JSON.stringify(count), open)({ response });
  if (name === 'origin') return void tellOrigin(url, response);
  if (!Object.hasOwn(faults, name)) return give('No such fault.', {}, 404)({ response });
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
  faults[name]({ request, response, url, count });
}

const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

let elsewhere;
async function tellOrigin(url, response) {
  elsewhere ??= startFaultServer();
  const { port } = await elsewhere;
  // The same host: a cookie of this one would be sent there, too, if a request carried cookies.
  give(JSON.stringify(`http://${url.hostname}:${port}`), open)({ response });
}

/** The faults as middleware of the test runner's own server. */
export function faultMiddleware(context, next) {
  if (!context.path.startsWith('/fault/')) return next();
  context.respond = false;
  // What is never answered would be noted as not found.
  context.res.statusCode = 200;
  answer(context.req, context.res);
}

/** Starts the faults on a loopback port of their own; it keeps no process alive. */
export function startFaultServer({ port = 0 } = {}) {
  const server = createServer(answer);
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        port: server.address().port,
        close() {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}
