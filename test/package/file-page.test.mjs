import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browsers.mjs';

// A page in a folder with the script that is opened as a file, as described in docs/embedding.md.
const executablePath = findBrowser('chromium');
const skip = !executablePath && 'Chromium is not installed';
const folder = mkdtempSync(join(tmpdir(), 'library-goals-'));
let browser;

before(async () => {
  cpSync('dist', folder, { recursive: true });
  if (executablePath) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens markup as a file; `messages` are those of its console and its errors. */
async function open(markup, language = 'en') {
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><html lang="${language}"><meta charset="utf-8">${markup}`);
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  return { page, messages };
}

const script = '<script defer src="library-goals.all.js"></script>';
const plan = '{"version": 1, "goals": [{"name": "Lend more books"}]}';
const inline = `<library-goals><script type="application/json">${plan}</script></library-goals>`;

test('a page that is opened as a file shows a plan inside the tag', { skip }, async () => {
  const { page, messages } = await open(script + inline);
  await page.getByText('Lend more books').waitFor();
  assert.deepEqual(messages, []);
  // The script declares nothing in the global scope.
  assert.equal(await page.evaluate(() => typeof t), 'undefined');
});

test(
  'a page that is opened as a file can contain other scripts, and the script twice',
  { skip },
  async () => {
    const other = '<script>const t = 1, e = 2, n = 3;</script>';
    const { page, messages } = await open(other + script + inline + script);
    await page.getByText('Lend more books').waitFor();
    assert.equal(messages.filter((text) => /Error/.test(text)).length, 0, messages.join('\n'));
  },
);

test(
  'a page that is opened as a file can’t load a feed, and the console says what to do',
  { skip },
  async () => {
    const { page, messages } = await open(
      `${script}<library-goals src="hkust-library.json"><p>As PDF</p></library-goals>`,
    );
    await page.getByText('As PDF').waitFor();
    await page.waitForFunction(() => customElements.get('library-goals'));
    await page.evaluate(() => document.querySelector('library-goals').updateComplete);
    assert.match(messages.join('\n'), /opened as a file.*web server.*inside the tag/);
  },
);

test(
  'a page that is opened as a file can’t load a module, so the documentation uses a classic script',
  { skip },
  async () => {
    const { page, messages } = await open(
      script.replace('defer', 'type="module" onerror="document.title = `failed`"') + inline,
    );
    await page.waitForFunction(() => document.title === 'failed');
    assert.equal(await page.evaluate(() => customElements.get('library-goals')), undefined);
    assert.match(messages.join('\n'), /CORS|origin/);
  },
);
