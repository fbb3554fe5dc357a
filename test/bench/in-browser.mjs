import { build } from 'esbuild';
import { startHttpServer } from '../support/http-server.mjs';
import { launch } from './launch.mjs';
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

function serve(code) {
  return startHttpServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript ? code : '<!doctype html><script type="module" src="script.js"></script>',
    );
  });
}

const sizes = { chart: 5_000, 'reading a chart by pointer': 5_000 };

/** The processor time of the page's main thread so far, in milliseconds: waiting doesn't count. */
async function workOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

export async function measureInBrowser(part) {
  console.log('\nIn Chromium: processor time of the main thread');
  const server = await serve(await script());
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${server.address}/`);
    await page.waitForFunction(() => globalThis.acts);
    const work = await workOf(page);
    const measure = async (name, n) => {
      await page.evaluate(
        async ([act, size]) => {
          globalThis.run = await globalThis.acts[act](size);
        },
        [name, n],
      );
      const before = await work();
      await page.evaluate(async () => void (await globalThis.run()));
      return (await work()) - before;
    };
    let isOver = false;
    for (const name of await page.evaluate(() => Object.keys(globalThis.acts))) {
      if (!name.includes(part)) continue;
      const timeAt = (n) => shortest(() => measure(name, n));
      isOver = (await report(name, sizes[name] ?? 500, timeAt)) || isOver;
    }
    return isOver;
  } finally {
    await browser.close();
    server.stop();
  }
}
