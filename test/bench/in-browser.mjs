import { once } from 'node:events';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browsers.mjs';
import { report, shortest } from './measure.mjs';

/** The elements and the acts as one script, as they are in the sources. */
async function script() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '../../src/embed/library-goals.ts'; import { acts } from './page.js'; globalThis.acts = acts;`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

async function serve(code) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript ? code : '<!doctype html><script type="module" src="script.js"></script>',
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];
const sizes = { chart: 5_000, 'reading a chart by pointer': 5_000 };

export async function measureInBrowser(part) {
  console.log('\nIn Chromium');
  const server = await serve(await script());
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: quiet });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => globalThis.acts);
    let isOver = false;
    for (const name of await page.evaluate(() => Object.keys(globalThis.acts))) {
      if (!name.includes(part)) continue;
      const timeAt = (n) =>
        shortest(() => page.evaluate(([act, size]) => globalThis.acts[act](size), [name, n]));
      isOver = (await report(name, sizes[name] ?? 500, timeAt)) || isOver;
    }
    return isOver;
  } finally {
    await browser.close();
    server.close();
  }
}
