// Measures the tasks of more than 50 ms while one types into the page for editors, in `dist/builder/`, next to the
// same text in a field of an empty page.
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/** A plan whose goals have descriptions of some words. */
const planOf = (count, words) => {
  const description = 'word '.repeat(words);
  const goals = Array.from({ length: count }, (_, i) => ({ name: `Goal ${i}`, description }));
  return JSON.stringify({ version: 1, title: 'A long plan', goals }, null, 2);
};

const plans = [
  ['10,000 goals, 0.9 MB', planOf(10_000, 1)],
  ['10,000 goals, 4.9 MB', planOf(10_000, 82)],
  ['1,000 goals, 4.7 MB', planOf(1_000, 930)],
];

const server = await serve();
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox'],
});

/** Long tasks are collected in `tasks`, in milliseconds. */
function watch() {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}

/** Waits until the page has been idle for some time; returns the longest task since the last call. */
async function longest(page, idle) {
  await page.evaluate(
    (idle) =>
      new Promise((resolve) => {
        let last = performance.now();
        let count = window.tasks.length;
        const look = () => {
          if (window.tasks.length !== count) last = performance.now();
          count = window.tasks.length;
          if (performance.now() - last > idle) resolve();
          else setTimeout(look, 20);
        };
        look();
      }),
    idle,
  );
  return page.evaluate(() => Math.max(0, ...window.tasks.splice(0)));
}

async function typed(page) {
  await longest(page, 3_000);
  await page.locator('#text').evaluate((field) => {
    field.focus();
    const at = field.value.indexOf('Goal 5');
    field.setSelectionRange(at, at);
  });
  await longest(page, 500);
  const keys = [];
  for (const key of 'abcdefgh') {
    await page.keyboard.press(key);
    keys.push(await longest(page, 60));
  }
  keys.sort((a, b) => a - b);
  return { median: keys[4], worst: keys.at(-1), pause: await longest(page, 4_000) };
}

async function inField(text) {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${server.address}dist/builder/builder.css`);
  await page.evaluate((text) => {
    document.body.innerHTML =
      '<textarea id="text" rows="14" wrap="off" spellcheck="false"></textarea>';
    document.querySelector('textarea').value = text;
  }, text);
  const result = await typed(page);
  await page.close();
  return result;
}

async function inPage(text) {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${server.address}dist/builder/?lang=en`);
  const buffer = Buffer.from(text);
  await page.setInputFiles('input[type=file] >> nth=0', {
    name: 'plan.json',
    mimeType: '',
    buffer,
  });
  await page.getByText(/Read 1/).waitFor();
  const result = await typed(page);
  await page.close();
  return result;
}

console.log('| plan | where | task of a key, median | worst | task after a pause |');
console.log('|---|---|--:|--:|--:|');
for (const [name, text] of plans) {
  for (const [where, measure] of [
    ['a field alone', inField],
    ['the page for editors', inPage],
  ]) {
    const { median, worst, pause } = await measure(text);
    const figures = [median, worst, pause].map((time) => (time ? `${time} ms` : '< 50 ms'));
    console.log(`| ${name} | ${where} | ${figures.join(' | ')} |`);
  }
}
await browser.close();
await server.stop();
process.exit();
