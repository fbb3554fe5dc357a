import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { importForNode } from '../support/snapshot-module.mjs';

const { createHandler, nodeListener } = await importForNode(
  `export * from './src/entries/server.ts';`,
);
const sample = readFileSync('samples/example-library.json', 'utf8');
const servers = [];
after(() => servers.forEach((server) => server.close()));

async function listen(
  handle = createHandler({
    feed: 'https://library.example/plan.json',
    fetch: async () => new Response(sample),
  }),
) {
  const server = createServer(nodeListener(handle));
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

/** Sends a request as it is written, and returns the first line of the response. */
async function firstLine(port, text) {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let answer = '';
  for await (const piece of socket.setEncoding('utf8')) answer += piece;
  return answer.split('\r\n')[0];
}

test('answers with status, headers and body', async () => {
  const address = `http://127.0.0.1:${await listen()}`;
  const response = await fetch(`${address}/badge.svg`, { headers: { 'accept-language': 'ja' } });
  assert.equal(response.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
  assert.match(await response.text(), /lang="ja"/);
  const etag = response.headers.get('etag');
  const again = await fetch(`${address}/badge.svg`, {
    headers: { 'if-none-match': etag, 'accept-language': 'ja' },
  });
  assert.equal(again.status, 304);
  const frame = await (await fetch(`${address}/frame/plan.html`)).text();
  assert.ok(frame.includes(`href="${address}/oembed?url=`));
});

for (const [name, text, expected] of [
  ['a path that looks like another host', 'GET //evil.example/plan.json HTTP/1.1\r\nHost: a', 404],
  ['no path', 'OPTIONS * HTTP/1.1\r\nHost: a', 405],
  ['an invalid host', 'GET /plan.json HTTP/1.1\r\nHost: a b', 400],
  ['no host', 'GET /plan.json HTTP/1.0', 200],
  ['a method that requests can’t have', 'TRACE /plan.json HTTP/1.1\r\nHost: a', 400],
  ['another method', 'DELETE /plan.json HTTP/1.1\r\nHost: a', 405],
]) {
  test(`answers a request with ${name}`, async () => {
    const line = await firstLine(await listen(), `${text}\r\nConnection: close\r\n\r\n`);
    assert.match(line, new RegExp(`^HTTP/1.1 ${expected} `));
  });
}

test('answers when the handler fails', async () => {
  const port = await listen(() => Promise.reject(new Error('broken')));
  const response = await fetch(`http://127.0.0.1:${port}/plan.json`);
  assert.equal(response.status, 500);
  assert.equal(await response.text(), '');
});
