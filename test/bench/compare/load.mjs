import { setTimeout as wait } from 'node:timers/promises';
import { traceOf } from '../profile.mjs';
import { watch } from './watch.mjs';

const step = 250;
const isQuiet = 0.003;
const mostSteps = 40;

const metricsOf = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** The work of the main thread until it is idle, including what is drawn when the page is idle. */
async function workOf(session) {
  let { TaskDuration: before } = await metricsOf(session);
  for (let i = 0; i < mostSteps; i++) {
    await wait(step);
    const { TaskDuration: now } = await metricsOf(session);
    if (now - before < isQuiet) break;
    before = now;
  }
  return before;
}

/**
 * Loads a contestant's page once, as `load` does, with a trace of the browser.
 *
 * @returns the time of the main thread by kind of work, in milliseconds
 */
export async function trace(browser, address, contestant, condition) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await emulate(session, condition);
    return await traceOf(browser, page, async () => {
      await page.goto(`${address}/${contestant.id}/`, { waitUntil: 'load' });
      await workOf(session);
    });
  } finally {
    await context.close();
  }
}

async function emulate(session, { cpu, network }) {
  await session.send('Network.enable');
  if (network) {
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  // The processor time of the thread, which other programs don't affect.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Counts the bytes that a page receives. Fails if the page requests anything from another server. */
function watchNetwork(session, address) {
  const seen = { bytes: 0, requests: 0, elsewhere: [] };
  session.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (url.startsWith(address)) seen.requests++;
    else if (!/^(data|blob):/.test(url)) seen.elsewhere.push(url);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
  });
  return seen;
}

/**
 * Loads a contestant's page once in a new browser context with empty caches, and measures it.
 *
 * @returns time to content and main-thread time in milliseconds, layout shift, bytes received with
 * headers, requests, bytes of the heap after collection, and DOM nodes
 */
export async function load(browser, address, contestant, condition, { text, picture }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.addInitScript(watch, { mark: contestant.mark, text });
    const session = await context.newCDPSession(page);
    await emulate(session, condition);
    const network = watchNetwork(session, address);
    await page.goto(`${address}/${contestant.id}/`, { waitUntil: 'commit' });
    const content = await page.evaluate(() => globalThis.measured.content);
    await page.waitForLoadState('load');
    const work = await workOf(session);
    const shift = await page.evaluate(() => globalThis.measured.shift());
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.send('HeapProfiler.collectGarbage');
    const { Nodes: nodes, JSHeapUsedSize: heap } = await metricsOf(session);
    if (picture) await page.screenshot({ path: picture, fullPage: true });
    problems.push(...network.elsewhere.map((url) => `asks for ${url}`));
    if (problems.length) throw new Error(`${contestant.name}: ${problems.join('; ')}`);
    return {
      content,
      work: work * 1000,
      shift,
      heap,
      nodes,
      bytes: network.bytes,
      requests: network.requests,
    };
  } finally {
    await context.close();
  }
}
