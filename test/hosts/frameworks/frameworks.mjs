import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { fetchChromium } from '../../../scripts/fetch-chromium.mjs';
import { findBrowser } from '../../../scripts/find-browsers.mjs';
import { serveApps } from './app-server.mjs';
import { apps, buildApp } from './build-app.mjs';
import { serverTests } from './server/server-spec.mjs';
import { onArrival, onChange } from './spec.mjs';
import { onValues } from './value-spec.mjs';

const testsOf = (app) => ({
  ...onArrival,
  ...(app === 'server' ? serverTests : { ...onChange, ...onValues }),
});

const server = await serveApps();
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? (await fetchChromium()),
  args: ['--no-sandbox', '--disable-gpu'],
});
after(async () => {
  await browser.close();
  server.close();
});

/** A new page with an application, and the errors and warnings in its console. */
async function open(app) {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isOfLit = message.text().startsWith('Lit is in dev mode');
    if (/^(error|warning)$/.test(message.type()) && !isOfLit) complaints.push(message.text());
  });
  server.forget();
  await page.goto(`${server.address}${app}/`);
  return { page, complaints, requests: server.requests };
}

// Applications are built one after the other, while those that are built are tested.
const built = new Map();
let last = Promise.resolve();
const chosen = process.env.APPS?.split(',') ?? apps;
for (const app of chosen) {
  last = last.catch(() => {}).then(() => buildApp(app));
  last.catch(() => {});
  built.set(app, last);
}

for (const app of chosen) {
  describe(app, () => {
    before(() => built.get(app));
    for (const [name, run] of Object.entries(testsOf(app))) {
      test(`${app}: ${name}`, async () => {
        const opened = await open(app);
        await run(opened);
        await opened.page.close();
      });
    }
  });
}
