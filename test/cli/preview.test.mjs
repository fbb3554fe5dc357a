import assert from 'node:assert/strict';
import { once } from 'node:events';
import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browsers.mjs';
import { emptyFolder, run, start } from '../support/command-line.mjs';

const folder = emptyFolder();
const write = (name, content) => writeFileSync(join(folder, name), content);
const planOf = (name) => JSON.stringify({ version: 1, goals: [{ name }] });
write('the plan.json', planOf('Lend more'));
write('logo.png', 'a picture');
write('secret.txt', 'a secret');
const elsewhere = emptyFolder();
writeFileSync(join(elsewhere, 'private.png'), 'a private picture');
symlinkSync(join(elsewhere, 'private.png'), join(folder, 'link.png'));

/** Starts a preview and waits for its address. */
async function open(...args) {
  const { child, output } = await start(['preview', ...args], 'to stop.\n', { cwd: folder });
  return { child, output, address: /http:\S+/.exec(output)[0] };
}

let preview;
before(async () => (preview = await open('the plan.json', '--port', '0')));
after(() => preview.child.kill());

/** The status and the body of a response. The path is sent without normalization. */
async function get(path, headers = {}) {
  const asked = request(preview.address, { path, headers }).end();
  const [response] = await once(asked, 'response');
  let body = '';
  for await (const text of response.setEncoding('utf8')) body += text;
  return { status: response.statusCode, headers: response.headers, body };
}

test('prints its address, which only this computer can reach', () => {
  assert.match(preview.output, /^the plan\.json: http:\/\/127\.0\.0\.1:\d+\/\nThe page follows/);
});

test('shows the feed, the script and the languages under a strict policy', async () => {
  const page = await get('/');
  assert.equal(page.status, 200);
  assert.match(page.headers['content-security-policy'], /^default-src 'none'; script-src 'self'/);
  assert.equal((await get('/plan.json')).body, planOf('Lend more'));
  for (const path of ['/library-goals.js', '/locales/ja.js', '/preview.js', '/preview.css']) {
    assert.equal((await get(path)).status, 200, path);
  }
});

test('serves the parts of the script', async () => {
  const { body } = await get('/library-goals.js');
  const parts = [...body.matchAll(/import\(["'`]\.(\/library-goals\/[^"'`]+)["'`]\)/g)];
  assert.ok(parts.length >= 2, `${parts.length} parts`);
  for (const [, path] of parts) assert.equal((await get(path)).status, 200, path);
});

test('serves images beside the feed and no other files', async () => {
  assert.equal((await get('/logo.png')).body, 'a picture');
  for (const path of [
    '/secret.txt',
    '/link.png',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/absent.png',
    '/locales/..%2f..%2fpackage.js',
    '/%',
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
});

test('rejects other host names, so that no site can read the feed', async () => {
  assert.equal((await get('/plan.json', { host: 'evil.example' })).status, 403);
  assert.equal((await get('/plan.json', { host: 'localhost:8000' })).status, 200);
});

test('lists the issues with their lines', async () => {
  write('the plan.json', '{"version": 1,\n "goals": [{"name": "Teach", "progress": "much"}]}');
  const { summary, issues } = JSON.parse((await get('/issues.json')).body);
  assert.match(summary, /^the plan\.json: read 1 goal, .*: 1 error, no warnings\.$/);
  assert.equal(issues[0].place, '2:30');
  assert.match(issues[0].text, /^goals\[0\]\.progress \("Teach"\): /);
  write('the plan.json', '{"version": 1,');
  assert.match(JSON.parse((await get('/issues.json')).body).issues[0].text, /^not valid JSON: /);
  write('the plan.json', '');
  assert.match(JSON.parse((await get('/issues.json')).body).summary, /is empty/);
  write('the plan.json', planOf('Lend more'));
});

const executablePath = findBrowser('chromium');
test(
  'the page shows the plan and its issues, and follows each change',
  { skip: !executablePath && 'Chromium is not installed' },
  async () => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const messages = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      await page.goto(preview.address);
      await page.getByText('Lend more').waitFor();
      await page.getByText('read 1 goal').waitFor();
      // As some editors save: the file is replaced by another.
      write('new', '{"version": 1, "goals": [{"name": "Teach <b>more</b>", "progress": 400}]}');
      renameSync(join(folder, 'new'), join(folder, 'the plan.json'));
      await page.getByRole('heading', { name: 'Teach <b>more</b>' }).waitFor();
      await page.getByText('goals[0].progress ("Teach <b>more</b>")').waitFor();
      write('the plan.json', '{');
      await page.getByText('not valid JSON').waitFor();
      assert.ok(await page.getByRole('heading', { name: 'Teach <b>more</b>' }).isVisible());
      assert.deepEqual(
        messages.filter((text) => /Content Security Policy|TypeError|ReferenceError/.test(text)),
        [],
      );
    } finally {
      await browser.close();
    }
  },
);

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`ends immediately and without an error after ${signal}, even if a page is open`, async () => {
    write('short.json', planOf('Lend more'));
    const { child, address } = await open('short.json');
    const response = await fetch(`${address}events`);
    child.kill(signal);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
    await assert.rejects(response.text());
  });
}

for (const [args, message] of [
  [['absent.json'], /can’t be read: there is no such file/],
  [['-'], /name a file/],
  [['the plan.json', '--port', '80000'], /--port 80000: write a number from 0 to 65535/],
]) {
  test(`preview ${args.join(' ')} reports what is wrong`, async () => {
    const { code, stderr, stdout } = await run(['preview', ...args], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, message);
    assert.equal(stdout, '');
  });
}

test('a port that is in use is an error if it was given', async () => {
  const { port } = new URL(preview.address);
  const { code, stderr } = await run(['preview', 'the plan.json', '--port', port], { cwd: folder });
  assert.equal(code, 2);
  assert.match(stderr, new RegExp(`The port ${port} is in use or not allowed`));
});
