import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { fetchChromium } from './scripts/fetch-chromium.mjs';
import { freePort } from './scripts/free-port.mjs';
import { engines, findBrowser, findMiniBrowser } from './scripts/find-browsers.mjs';
import { axTree } from './test/support/ax-tree-plugin.mjs';
import { demoForms } from './scripts/demo-forms.mjs';
import { committedFiles } from './test/support/committed-files.mjs';
import { feedMiddleware } from './test/support/feed-server.mjs';
import { frameMiddleware } from './test/support/frame-server.mjs';
import { jsonModules } from './test/support/json-modules.mjs';
import { plainReporter } from './test/support/plain-reporter.mjs';
import { recipeMiddleware } from './test/support/recipe-server.mjs';
import { snapshotMiddleware } from './test/support/snapshot-server.mjs';
import { webkitDriver } from './test/support/webkit-driver.mjs';

// BROWSERS=chromium,firefox,webkit runs the tests in each; otherwise the first that is installed.
const asked = process.env.BROWSERS?.split(',').map((name) => name.trim());
const chosen = asked ?? [engines.find(findBrowser) ?? 'chromium'];
const plugins = [];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launchers = {
  async chromium(installed) {
    return playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: { executablePath: installed ?? (await fetchChromium()), args: quiet },
    });
  },
  firefox: (executablePath) =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath, headless: true },
      concurrency: 1,
    }),
  async webkit(driver) {
    const port = await freePort();
    plugins.push(webkitDriver(driver, port));
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      concurrency: 1,
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      },
    });
  },
};

async function launcher(engine) {
  const installed = findBrowser(engine);
  if (!launchers[engine])
    throw new Error(`BROWSERS: "${engine}" is not one of ${engines.join(', ')}`);
  // The run fails if a requested browser is missing, because skipped tests prove nothing.
  if (!installed && (asked || engine !== 'chromium')) throw new Error(`${engine} is not installed`);
  return launchers[engine](installed);
}

export default {
  // Packages installed for the applications of frameworks contain tests, too.
  files: ['test/**/*.test.ts', '!test/hosts/*frameworks/**'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: await Promise.all(chosen.map(launcher)),
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    jsonModules(),
    axTree(),
    ...plugins,
  ],
  middleware: [
    committedFiles,
    feedMiddleware,
    frameMiddleware,
    recipeMiddleware,
    snapshotMiddleware,
    demoForms,
  ],
  concurrentBrowsers: 1,
  reporters: [plainReporter()],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
};
