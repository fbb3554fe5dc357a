import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browsers.mjs';

// A page that is opened by a double-click, in a folder with the script, as docs/embedding.md has it.
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

/** Opens markup as a file; what the page says in its console and throws goes into `said`. */
async function open(markup, language = 'en') {
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><html lang="${language}"><meta charset="utf-8">${markup}`);
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(pathToFileURL(file).href);
  return { page, said };
}

const script = '<script defer src="library-goals.js"></script>';
const plan = '{"version": 1, "goals": [{"name": "Lend more books"}]}';
const inline = `<library-goals><script type="application/json">${plan}</script></library-goals>`;

test('a plan inside the tag is drawn in a page that is opened as a file', { skip }, async () => {
  const { page, said } = await open(script + inline);
  await page.getByText('Lend more books').waitFor();
  assert.deepEqual(said, []);
  // Nothing of the script is in the scope that scripts of a page share.
  assert.equal(await page.evaluate(() => typeof t), 'undefined');
});

test('so it is before and after other scripts of the page, and twice', { skip }, async () => {
  const other = '<script>const t = 1, e = 2, n = 3;</script>';
  const { page, said } = await open(other + script + inline + script);
  await page.getByText('Lend more books').waitFor();
  assert.equal(said.filter((text) => /Error/.test(text)).length, 0, said.join('\n'));
});

test(
  'a feed beside such a page can’t be loaded, and the console says what to do',
  { skip },
  async () => {
    const { page, said } = await open(
      `${script}<library-goals src="hkust-library.json"><p>As PDF</p></library-goals>`,
    );
    await page.getByText('As PDF').waitFor();
    await page.waitForFunction(() => customElements.get('library-goals'));
    await page.evaluate(() => document.querySelector('library-goals').updateComplete);
    assert.match(said.join('\n'), /opened as a file.*web server.*inside the tag/);
  },
);

test('a module can’t be loaded there, so the recipe has a classic script', { skip }, async () => {
  const { page, said } = await open(script.replace('defer', 'type="module"') + inline);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => customElements.get('library-goals')), undefined);
  assert.match(said.join('\n'), /CORS|origin/);
});
