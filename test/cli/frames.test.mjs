import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import { emptyFolder, run } from '../support/command-line.mjs';

const folder = emptyFolder();
const goals = [
  { id: '../a/b', name: '<b>' },
  { id: '..\\a/b', name: 'B' },
  { id: 'A', name: 'C' },
  { id: 'a', name: 'D', objectives: [{ name: 'E' }] },
  { id: 'x'.repeat(1000), name: 'F' },
];
const feed = join(folder, 'plan.json');
writeFileSync(feed, JSON.stringify({ version: 1, title: 'Our plan', goals }));
const read = (...path) => readFileSync(join(folder, ...path), 'utf8');

test('writes pages and oEmbed documents, and a page to copy their code from', async () => {
  const output = join(folder, 'all frames');
  const url = 'https://library.example/our goals?x#y';
  const { code, stderr } = await run(['frames', feed, '-o', output, '--url', url]);
  assert.equal(code, 0, stderr);
  const files = readdirSync(output);
  const count = 2 + 5 + 7;
  assert.match(stderr, new RegExp(`${count} pages written`));
  assert.equal(new Set(files.map((file) => file.toLowerCase())).size, 2 * count + 1);
  assert.ok(files.every((file) => file.length < 100));
  const index = read('all frames', 'index.html');
  const faults = [];
  parse(index, { onParseError: (fault) => faults.push(fault) });
  assert.deepEqual(faults, []);
  const listed = [...index.matchAll(/<a href="([^"]+)"/g)].map(([, name]) =>
    decodeURIComponent(name),
  );
  const pages = files.filter((file) => file.endsWith('.html') && file !== 'index.html');
  assert.deepEqual(listed.sort(), pages.sort());
  for (const page of pages) {
    const name = page.replace('.html', '');
    const address = `https://library.example/our%20goals/${encodeURIComponent(name)}`;
    const text = read('all frames', page);
    assert.ok(text.includes(`type="application/json+oembed" href="${address}.oembed.json"`), name);
    const document = JSON.parse(read('all frames', `${name}.oembed.json`));
    assert.ok(document.html.includes(`<a href="${address}.html"`), name);
  }
});

test('systems that ask for oEmbed get the compact page of the plan', async () => {
  const output = join(folder, 'compact');
  await run(['frames', feed, '-o', output, '--url', 'https://library.example/']);
  const { html } = JSON.parse(read('compact', 'plan.oembed.json'));
  assert.match(html, /<a href="https:\/\/library\.example\/plan\.html"/);
  assert.match(html, /<iframe src="https:\/\/library\.example\/plan-compact\.html"/);
  assert.match(read('compact', 'plan-compact.html'), /<a href="plan\.html">The whole plan<\/a>/);
});

test('the page of the plan, and no other, has the feed', async () => {
  const output = join(folder, 'data');
  await run(['frames', feed, '-o', output]);
  const data = ({ name }) =>
    /<script type="application\/json" id="feed">(.*?)<\/script>/s.exec(read('data', name))?.[1];
  assert.deepEqual(JSON.parse(data({ name: 'plan.html' })), JSON.parse(readFileSync(feed, 'utf8')));
  for (const name of ['plan-compact.html', 'goal-A.html', 'badge-plan.html']) {
    assert.equal(data({ name }), undefined);
  }
});

test('without an address there are pages but no oEmbed documents', async () => {
  const { code, stderr } = await run(['frames', feed, '-o', join(folder, 'plain')]);
  assert.equal(code, 0);
  assert.match(stderr, /Without --url, no oEmbed files were written/);
  const files = readdirSync(join(folder, 'plain'));
  assert.ok(files.includes('plan.html'));
  assert.ok(files.every((file) => file.endsWith('.html')));
  assert.doesNotMatch(read('plain', 'plan.html'), /oembed/);
});

test('options reach the pages', async () => {
  const options = ['--layout', 'cards', '--variant', 'ring', '--theme', 'dark', '--lang', 'ar'];
  await run(['frames', feed, '-o', join(folder, 'options'), ...options]);
  assert.match(read('options', 'plan.html'), /layout="cards"/);
  assert.match(read('options', 'badge-plan.html'), /variant="ring"/);
  assert.match(read('options', 'goal-A.html'), /color-scheme: dark/);
  assert.match(read('options', 'goal-A.html'), /<html lang="ar" dir="rtl">/);
});

for (const [given, message] of [
  [['--url', 'goals/'], /--url goals\/: write an address/],
  [['--url', 'javascript:alert(1)'], /write an address/],
  [['--lang', '<b>'], /write a language tag/],
  [['--as-of', 'today'], /write a date/],
  [['--layout', 'round'], /Allowed choices are list, cards/],
]) {
  test(`refuses ${given.join(' ')}`, async () => {
    const { code, stderr } = await run(['frames', feed, '-o', join(folder, 'none'), ...given]);
    assert.equal(code, 2);
    assert.match(stderr, message);
  });
}
