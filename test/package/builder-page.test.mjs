import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { builder } from '../../rollup.config.mjs';
import { findBrowser } from '../../scripts/find-browsers.mjs';
import { loadSource } from '../../scripts/load-source.mjs';
import { serve } from '../../scripts/serve.mjs';
import { write } from '../support/convert.mjs';

// The published page for editors, used from opening a file to a page that shows the plan.
const executablePath = findBrowser('chromium');
const options = { skip: !executablePath && 'Chromium is not installed' };
const feed = {
  version: 1,
  language: 'en',
  title: 'Our plan',
  goals: [{ id: '1', name: 'Lend more books', progress: 40 }],
};
const { builderLanguages } = await loadSource('src/locale/builder/load-builder-words.ts');
let [browser, server, folder, messages] = [];

before(async () => {
  if (!executablePath) return;
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(resolve('.cache', 'builder-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  const config = builder(join(folder, 'dist'));
  const bundle = await rollup({ ...config, logLevel: 'silent' });
  await bundle.write(config.output);
  server = await serve({ rootDir: folder });
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

async function open(hash = '') {
  const page = await browser.newPage({ acceptDownloads: true });
  messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(`${server.address}dist/builder/${hash}`);
  return page;
}

const openFile = (page, name, content) =>
  page.setInputFiles('input[type=file] >> nth=0', {
    name,
    mimeType: '',
    buffer: Buffer.from(content),
  });

/** The code for a place, pasted into an empty page beside the files in the steps. */
async function pasted(page, place) {
  const code = await page.getByLabel('Code').inputValue();
  const site = join(folder, place);
  cpSync('dist', site, { recursive: true });
  writeFileSync(join(site, 'plan.json'), JSON.stringify(feed));
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="en"><title>A page</title><body>${code}</body></html>`,
  );
  await page.goto(`${server.address}${place}/index.html`);
  return code;
}

for (const [name, format] of [
  ['plan.json', 'feed'],
  ['plan.csv', 'csv'],
  ['plan.xlsx', 'xlsx'],
  ['plan.xml', 'stratml'],
]) {
  test(`${name} becomes code that shows the plan on an empty page`, options, async () => {
    const page = await open();
    await openFile(page, name, (await write(format, feed)).output);
    await page.getByText('Read 1 goal').waitFor();
    await page.locator('.stage').getByText('Lend more books').waitFor();
    assert.deepEqual(messages, []);
    await pasted(page, `site-${format}`);
    await page.getByRole('heading', { name: 'Lend more books' }).waitFor();
    await page.close();
  });
}

for (const language of builderLanguages) {
  test(`the page can be read in ${language}`, options, async () => {
    const page = await open(`?lang=${language}`);
    await openFile(page, 'plan.json', JSON.stringify(feed));
    await page.locator('.stage').getByText('Lend more books').waitFor();
    const seen = await page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      words: [
        ...document
          .querySelector('library-goals-builder')
          .shadowRoot.querySelectorAll('h1, h2, label > span, summary, button'),
      ].map(({ textContent }) => textContent.trim()),
    }));
    assert.equal(seen.language, language);
    assert.ok(seen.words.every(Boolean) && seen.words.length > 20);
    if (language !== 'en') assert.notEqual(seen.title, 'Put a plan on your page');
    assert.deepEqual(messages, []);
    await page.close();
  });
}

test('code with data attributes shows the plan on an empty page', options, async () => {
  const page = await open('#place=drupal&layout=cards');
  await openFile(page, 'plan.json', JSON.stringify(feed));
  await page.getByLabel('Code').filter({ visible: true }).waitFor();
  const code = await pasted(page, 'site-data');
  assert.match(code, /data-library-goals/);
  await page.close();
});

test('a frame shows the page that is saved with it', options, async () => {
  const page = await open(
    `#place=canvas&folder=${encodeURIComponent(`${server?.address}site-frame/`)}`,
  );
  await openFile(page, 'plan.json', JSON.stringify(feed));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'plan-page.html' }).click(),
  ]);
  const saved = readFileSync(await download.path());
  await pasted(page, 'site-frame');
  writeFileSync(join(folder, 'site-frame', 'plan-page.html'), saved);
  await page.reload();
  await page.frameLocator('iframe').getByText('Lend more books').waitFor();
  await page.close();
});

test('pictures are saved as SVG and PNG', options, async () => {
  const page = await open('#place=email');
  await openFile(page, 'plan.json', JSON.stringify(feed));
  for (const [type, start] of [
    ['SVG', '<svg'],
    ['PNG', '\x89PNG'],
  ]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${type}` }).click(),
    ]);
    const saved = readFileSync(await download.path(), 'latin1');
    assert.equal(saved.slice(0, 4), start);
  }
  assert.deepEqual(messages, []);
  await page.close();
});

test('the code is selected if the clipboard can’t be used', options, async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.reload();
  await openFile(page, 'plan.json', JSON.stringify(feed));
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await page.getByText('The code is selected').waitFor();
  await page.close();
});

test('a spreadsheet to fill in can be saved and opened again', options, async () => {
  const page = await open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Get a spreadsheet to fill in' }).click(),
  ]);
  await openFile(page, 'filled.xlsx', readFileSync(await download.path()));
  await page.getByText('nothing to correct').waitFor();
  await page.close();
});

test(
  'a file that can’t be read is reported in a sentence, and the present plan is kept',
  options,
  async () => {
    const page = await open();
    await openFile(page, 'plan.json', JSON.stringify(feed));
    await page.getByText('Read 1 goal').waitFor();
    for (const [name, content, sentence] of [
      ['broken.xlsx', 'no workbook', 'not an Excel workbook'],
      ['bomb.xml', '<!DOCTYPE a [<!ENTITY a "a">]><StrategicPlan>&a;</StrategicPlan>', 'entities'],
      ['old', '\xd0\xcf\x11\xe0', 'old Excel workbook'],
      ['large.json', Buffer.alloc(5_000_001, ' '), 'larger than 5 MB'],
    ]) {
      await openFile(
        page,
        name,
        typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
      );
      await page.getByText(sentence).waitFor();
      assert.ok(await page.getByText('Read 1 goal').isVisible());
    }
    await page.close();
  },
);

test('a plan with 10,000 goals is checked and shown', options, async () => {
  const page = await open();
  const goals = Array.from({ length: 10_000 }, (_, i) => ({ id: `${i}`, name: `Goal ${i}` }));
  await openFile(page, 'plan.json', JSON.stringify({ version: 1, goals }));
  await page.getByText('Read 10,000 goals').waitFor();
  await page.locator('.stage').getByText('Goal 0', { exact: true }).first().waitFor();
  await page.close();
});
