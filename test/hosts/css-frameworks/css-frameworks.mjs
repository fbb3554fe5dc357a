import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { after, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { fetchChromium } from '../../../scripts/fetch-chromium.mjs';
import { findBrowser } from '../../../scripts/find-browsers.mjs';
import { startHttpServer } from '../../support/http-server.mjs';
import { markup, pages } from './pages.mjs';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const folders = [
  [/^\/css\//, new URL('node_modules/', import.meta.url)],
  [/^\//, new URL('../../../', import.meta.url)],
];

/** Serves the pages, their style sheets, and the files of the project. */
const server = await startHttpServer(async ({ url }, response) => {
  const page = pages[url.slice(1)];
  const [start, folder] = folders.find(([pattern]) => pattern.test(url));
  try {
    const body = page ? markup(page) : await readFile(new URL(url.replace(start, ''), folder));
    response.writeHead(200, { 'Content-Type': page ? 'text/html' : (types[extname(url)] ?? '') });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? (await fetchChromium()),
  args: ['--no-sandbox', '--disable-gpu'],
});
after(async () => {
  await browser.close();
  server.stop();
});

async function open(name, width) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${server.address}/${name}`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[src$=".json"]')].every((element) =>
      element.matches(':state(ready)'),
    ),
  );
  return page;
}

/** The errors in the layout of a page's elements. */
const measure = (page) =>
  page.evaluate(() => {
    const room = document.documentElement;
    const elements = [...document.querySelectorAll('[src$=".json"]')];
    return {
      tooWide: room.scrollWidth - room.clientWidth,
      outside: elements
        .filter(
          (element) =>
            element.getBoundingClientRect().right >
            element.parentElement.getBoundingClientRect().right + 1,
        )
        .map(({ localName }) => localName),
      collapsed: elements
        .filter((element) => element.getBoundingClientRect().width < 70)
        .map(({ localName }) => localName),
    };
  });

for (const name of Object.keys(pages)) {
  describe(name, () => {
    for (const width of [320, 768, 1280]) {
      test(`${name}: no element leaves its container at ${width} px`, async () => {
        const page = await open(name, width);
        const { SHOTS } = process.env;
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${width}.png`, fullPage: true });
        const found = await measure(page);
        await page.close();
        assert.deepEqual(found, { tooWide: 0, outside: [], collapsed: [] });
      });
    }

    test(`${name}: the title is no larger than the page’s own heading`, async () => {
      const page = await open(name, 1280);
      const [own, title] = await page.evaluate(() =>
        [
          document.querySelector('h1'),
          document.querySelector('library-goals').shadowRoot.querySelector('[part~=title]'),
        ].map((heading) => parseFloat(getComputedStyle(heading).fontSize)),
      );
      await page.close();
      assert.ok(title <= own, `${title} px beside ${own} px`);
    });
  });
}
