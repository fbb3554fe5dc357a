import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browsers.mjs';

// Bundled for browsers like other applications: importing a module of Node would be an error.
const executablePath = findBrowser('chromium');
const options = { skip: !executablePath && 'Chromium is not installed' };
const origin = 'http://converters.test';
let browser;

before(async () => {
  if (executablePath) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
after(() => browser?.close());

/** The files of a bundle, by name. */
async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: 'src/entries', sourcefile: 'app.js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    outdir: 'out',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** Runs an application on a page that forbids inline code and `eval`. */
async function runApp(code) {
  const files = await bundle(code);
  const page = await browser.newPage();
  const requested = [];
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  await page.route(`${origin}/**`, (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    requested.push(name);
    const body = files.get(name) ?? '<script type="module" src="stdin.js"></script>';
    return route.fulfill({
      body,
      contentType: files.has(name) ? 'text/javascript' : 'text/html',
      headers: { 'content-security-policy': "default-src 'self'" },
    });
  });
  let finish;
  const done = new Promise((resolve) => (finish = resolve));
  await page.exposeFunction('finish', finish);
  await page.goto(`${origin}/index.html`);
  const result = await done;
  await page.close();
  return { result, errors, requested };
}

const feed = JSON.stringify({
  version: 1,
  language: 'en',
  goals: [{ id: '1', name: 'Lend “more”', indicators: [{ id: 'a', name: 'Loans' }] }],
});
const roundTrip = `
  const feed = ${feed};
  const { output } = await format.write(feed);
  globalThis.finish((await format.read(output)).feed);`;

for (const name of ['stratml', 'csv', 'xlsx']) {
  test(`convert/${name} reads and writes in a browser`, options, async () => {
    const { result, errors } = await runApp(
      `import { ${name}Format as format } from './convert/${name}.js';${roundTrip}`,
    );
    assert.equal(result.goals[0].name, 'Lend “more”');
    assert.deepEqual(errors, []);
  });
}

test('convert loads only the code of the format that is used', options, async () => {
  const { result, errors, requested } = await runApp(
    `import { formatNamed } from './convert.js';
     const format = await formatNamed('csv').load();${roundTrip}`,
  );
  assert.deepEqual(result, JSON.parse(feed));
  assert.deepEqual(errors, []);
  assert.ok(requested.some((file) => file.startsWith('csv')));
  assert.deepEqual(
    requested.filter((file) => /^(?:xlsx|stratml)/.test(file)),
    [],
  );
});
