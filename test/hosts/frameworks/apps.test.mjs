import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { fetchChromium } from '../../../scripts/fetch-chromium.mjs';
import { findBrowser } from '../../../scripts/find-browsers.mjs';
import { apps, buildApp } from './build-app.mjs';
import { serve } from './serve.mjs';
import { serverTests } from './server-tests.mjs';
import { look, rows } from './spec.mjs';

const only = process.env.APPS?.split(',') ?? [...apps, 'server'];
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? (await fetchChromium()),
  args: ['--no-sandbox'],
});
after(() => browser.close());

for (const name of apps.filter((app) => only.includes(app))) {
  describe(name, () => {
    let place;
    before(async () => {
      await buildApp(name);
      place = await serve(join(import.meta.dirname, 'dist', name));
    });
    after(() => place?.server.close());

    for (const [behaviour, holds] of rows) {
      test(`${name}: ${behaviour}`, async () => {
        const seen = await look(browser, place);
        try {
          await holds(seen);
        } finally {
          await seen.page.close();
        }
      });
    }
  });
}

if (only.includes('server')) serverTests(browser);
