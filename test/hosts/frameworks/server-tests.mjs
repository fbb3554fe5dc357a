import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { plan } from './apps/shared.js';
import { serve } from './serve.mjs';

const folder = dirname(createRequire(import.meta.url).resolve('library-goals/package.json'));
const modules = (name) =>
  readdirSync(join(folder, 'lib', name))
    .filter((file) => file.startsWith('library-') && file.endsWith('.js'))
    .map((file) => `library-goals/${name}/${file}`);

const entries = [
  'library-goals',
  'library-goals/plan',
  'library-goals/feed',
  'library-goals/embed',
  ...modules('define'),
  ...modules('elements'),
];

/** The server's part of the tests; a browser is given. */
export function serverTests(browser) {
  for (const entry of entries) {
    test(`server: ${entry} is imported without a page, says nothing and does nothing`, () => {
      const code = `const before = Reflect.ownKeys(globalThis).length;
        await import('${entry}');
        if (globalThis.customElements?.get('library-goals')) throw new Error('registered');
        if (typeof document !== 'undefined' || typeof window !== 'undefined') throw new Error('a page');`;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', code],
        { encoding: 'utf8', cwd: import.meta.dirname },
      );
      assert.equal(stdout + stderr, '');
      assert.equal(status, 0);
    });
  }

  test('server: a page that was rendered there is drawn in the browser', async () => {
    const { render } = await import('./apps/server/render.mjs');
    const hostile = { ...plan, vision: '</script><script>window.isHostile = true</script>' };
    const { server, address } = await serve(join(folder, 'dist'), (path) =>
      path === '/' ? render(hostile, 'library-goals.js') : undefined,
    );
    const page = await browser.newPage();
    const faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    try {
      const { length } = await (await fetch(address)).text().then((html) => html.match(/2 goals/));
      assert.equal(length, 1);
      await page.goto(address);
      await page.waitForFunction(() =>
        document.querySelector('#plan').shadowRoot?.textContent.includes('Lend more'),
      );
      assert.equal(await page.locator('#plan > p').isVisible(), false);
      assert.equal(await page.evaluate(() => window.isHostile), undefined);
      assert.deepEqual(faults, []);
    } finally {
      await page.close();
      server.close();
    }
  });
}
