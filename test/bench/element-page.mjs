import { build } from 'esbuild';
import { startHttpServer } from '../support/http-server.mjs';
import { launch } from './launch.mjs';

/** All elements as one script, from the sources, and `acts` of a module as a global. */
async function script(module, minify) {
  const elements = `import '../../src/embed/library-goals.ts';`;
  const acts = module ? `import { acts } from '${module}'; globalThis.acts = acts;` : '';
  const { outputFiles } = await build({
    stdin: {
      contents: elements + acts,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    minify,
    write: false,
  });
  return outputFiles[0].text;
}

/**
 * Opens a page that has the elements, in Chromium.
 *
 * @param feedFor the answer to an address below `/feed/`, as a string
 * @param options.module a module of this folder, whose `acts` the page gets
 * @param options.browserOptions further options of Chromium
 * @param options.minify false keeps the names of functions, for a profile
 */
export async function openElementPage(
  feedFor,
  { module, minify = true, browserOptions = [] } = {},
) {
  const code = await script(module, minify);
  const server = await startHttpServer((request, response) => {
    const send = (type, body) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    };
    if (request.url === '/script.js') send('text/javascript', code);
    else if (request.url.startsWith('/feed/')) send('application/json', feedFor(request.url));
    else
      send(
        'text/html',
        '<!doctype html><html lang="en"><script type="module" src="script.js"></script>',
      );
  });
  const browser = await launch(...browserOptions);
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.address}/`);
  await page.evaluate(() => customElements.whenDefined('library-goals'));
  const session = await page.context().newCDPSession(page);
  return {
    browser,
    page,
    session,
    async stop() {
      await browser.close();
      server.stop();
    },
  };
}

/** The browser’s counters after a collection, by name: `JSHeapUsedSize`, `Nodes`, `JSEventListeners`… */
export async function countersAfterCollection(session) {
  await session.send('Performance.enable');
  // Objects that one collection frees may keep others alive until the next one.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
