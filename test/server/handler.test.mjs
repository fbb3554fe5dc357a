import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importForNode } from '../support/snapshot-module.mjs';

const { createHandler } = await importForNode(`export * from './src/entries/server.ts';`);

const sample = readFileSync('samples/example-library.json', 'utf8');
const feed = 'https://library.example/plan.json';

/** A handler for a feed with the given responses; the last one is repeated. */
function handlerOf(answers = [() => new Response(sample)], options = {}) {
  const asked = [];
  const fetch = async (url) => {
    asked.push(url);
    return answers[Math.min(asked.length, answers.length) - 1]();
  };
  const handle = createHandler({ feed, fetch, ...options });
  const get = (path, init) => handle(new Request(`https://edge.example${path}`, init));
  return { get, asked };
}

for (const [path, type, text] of [
  ['/plan.json', 'application/json', /^\{/],
  ['/plan.md', 'text/markdown', /^# Strategic Plan/],
  ['/plan.html', 'text/html', /<h1>Strategic Plan/],
  ['/snapshot.html', 'text/html', /<template shadowrootmode="open">/],
  ['/badge.svg', 'image/svg+xml', /^<svg/],
  ['/badge.json', 'application/json', /"schemaVersion":1/],
  ['/badge/1.svg', 'image/svg+xml', /^<svg/],
  ['/badge/1.json', 'application/json', /"message"/],
  ['/frame/plan.html', 'text/html', /application\/json\+oembed/],
  ['/frame/plan-compact.html', 'text/html', /layout="accordion"/],
  ['/frame/goal-1.html', 'text/html', /<library-goal /],
  ['/frame/badge-goal-1.html?variant=ring&theme=dark', 'text/html', /variant="ring"/],
  [
    `/oembed?url=${encodeURIComponent('https://edge.example/frame/goal-1.html')}`,
    'application/json',
    /"type":"rich"/,
  ],
]) {
  test(`${path} is served, and can be revalidated`, async () => {
    const { get, asked } = handlerOf();
    const response = await get(path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), `${type}; charset=utf-8`);
    assert.match(response.headers.get('cache-control'), /max-age=300, stale-while-revalidate=/);
    const body = await response.text();
    assert.match(body, text);
    const etag = response.headers.get('etag');
    const head = await get(path, { method: 'HEAD' });
    assert.equal(head.headers.get('etag'), etag);
    assert.equal(head.headers.get('content-length'), `${Buffer.byteLength(body)}`);
    assert.equal(await head.text(), '');
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await get(path, { headers: { 'if-none-match': known } });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
    }
    const other = await get(path, { headers: { 'if-none-match': '"x"' } });
    assert.equal(other.status, 200);
    assert.deepEqual(asked, [feed]);
  });
}

for (const [name, path, headers, expected] of [
  ['?lang=', '/plan.html?lang=zh-Hant', { 'accept-language': 'ja' }, 'zh-Hant'],
  ['Accept-Language', '/plan.html', { 'accept-language': 'fr;q=0.1, ja, en;q=0.8' }, 'ja'],
  ['neither', '/plan.html', {}, 'en'],
  ['an invalid Accept-Language', '/plan.html', { 'accept-language': '*;q=1, "><script>' }, 'en'],
]) {
  test(`the language is that of ${name}`, async () => {
    const response = await handlerOf().get(path, { headers });
    assert.match(await response.text(), new RegExp(`<html lang="${expected}"`));
    assert.equal(response.headers.get('vary'), 'accept-language');
  });
}

for (const [path, init, status, message] of [
  ['/', {}, 404, /Ask for one of: \/plan\.json/],
  ['/constructor', {}, 404, /Ask for one of/],
  ['/badge/none.svg', {}, 404, /no such goal/],
  ['/badge/%E0%A4%A.svg', {}, 404, /no such goal/],
  ['/plan.html?lang=%3Cscript%3E', {}, 400, /write a language tag/],
  ['/plan.json', { method: 'POST', body: 'x' }, 405, /Only GET/],
  [`/plan.json?${'x'.repeat(5000)}`, {}, 414, /too long/],
  ['/frame/', {}, 404, /Ask for one of/],
  ['/frame/none.html', {}, 404, /no such part/],
  ['/frame/constructor.html', {}, 404, /no such part/],
  ['/frame/%E0%A4%A.html', {}, 404, /no such part/],
  ['/frame/plan.html?layout=round', {}, 400, /layout: write one of: list/],
  ['/frame/plan.html?theme=%3Cscript%3E', {}, 400, /theme: write one of: light/],
  ['/oembed', {}, 400, /url: write the address of a page below https:\/\/edge\.example\/frame\//],
  ['/oembed?format=xml&url=x', {}, 501, /only json/],
  ...[
    'x',
    'https://evil.example/frame/plan.html',
    'https://edge.example/frame/none.html',
    'https://edge.example/frame/',
    'https://edge.example/frame/a/plan.html',
    'https://edge.example/frame/%E0%A4%A.html',
    'https://edge.example/plan.html',
    'javascript:alert(1)',
  ].map((url) => [`/oembed?url=${encodeURIComponent(url)}`, {}, 404, /no such|isn’t encoded/]),
  ...['0', '-5', '1e9', 'x', '999999'].map((size) => [
    `/oembed?maxwidth=${size}&url=${encodeURIComponent('https://edge.example/frame/plan.html')}`,
    {},
    400,
    /maxwidth: write a number of pixels/,
  ]),
]) {
  test(`${init.method ?? 'GET'} ${path} is refused`, async () => {
    const response = await handlerOf().get(path, init);
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.match(await response.text(), message);
  });
}

test('only the configured feed is read', async () => {
  const { get, asked } = handlerOf();
  await get('/plan.json?src=https://evil.example/plan.json&feed=https://evil.example/');
  assert.deepEqual(asked, [feed]);
});

for (const [name, answerOf] of [
  ['a status', () => new Response('', { status: 500 })],
  ['a page', () => new Response('<!doctype html>')],
  ['a failure', () => Promise.reject(new Error('no network'))],
  ['too much', () => new Response(`["${'x'.repeat(6e6)}"]`)],
]) {
  test(`a feed that can’t be read gives an error, and doesn’t replace a good one: ${name}`, async () => {
    const failed = await handlerOf([answerOf]).get('/plan.md');
    assert.equal(failed.status, 502);
    assert.equal(failed.headers.get('cache-control'), 'no-store');
    const { get } = handlerOf([() => new Response(sample), answerOf], { maxAge: 0 });
    assert.equal((await get('/plan.md')).status, 200);
    assert.equal((await get('/plan.md')).status, 200);
  });
}

test('simultaneous requests read the feed once', async () => {
  const { get, asked } = handlerOf();
  await Promise.all(Array.from({ length: 20 }, () => get('/plan.md')));
  assert.equal(asked.length, 1);
});

test('a base path comes before the others', async () => {
  const { get } = handlerOf(undefined, { base: '/goals' });
  assert.equal((await get('/goals/plan.md')).status, 200);
  assert.equal((await get('/plan.md')).status, 404);
});
