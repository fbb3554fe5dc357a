import { mkdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { fetchChromium } from './fetch-chromium.mjs';
import { findBrowser } from './find-browsers.mjs';
import { serve } from './serve.mjs';

const help = `Takes a screenshot of every story: shots/<story>--<width>-<theme>-<direction>.png

  --only <words>    only stories whose id contains one of these words, separated by commas
  --widths <list>   240, 320, 480, 768 or full                       (full)
  --themes <list>   auto, dark-page, light, dark or theme-<file>     (auto)
  --dirs <list>     ltr or rtl; rtl uses Arabic                      (ltr)
  --media <medium>  screen, print or forced-colors                   (screen)
  --out <folder>    the folder for the screenshots                   (shots)
  --keep            uses the last build of Storybook
`;

const folder = 'storybook-static';
const list = (value) => value.split(',').map((word) => word.trim());

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: 'full' },
    themes: { type: 'string', default: 'auto' },
    dirs: { type: 'string', default: 'ltr' },
    media: { type: 'string', default: 'screen' },
    out: { type: 'string', default: 'shots' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function takeShots() {
  if (!values.keep && spawnSync('npm', ['run', '-s', 'build:storybook'], quiet()).status) return 1;
  const stories = chosenStories();
  const { address, stop } = await serve({ rootDir: resolve(folder) });
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? (await fetchChromium()),
    args: ['--no-sandbox'],
  });
  mkdirSync(values.out, { recursive: true });
  const faults = [];
  for (const look of looks()) {
    const page = await openPage(browser, look, faults);
    for (const story of stories) await takeShot(page, address, story, look, faults);
    await page.close();
  }
  await browser.close();
  await stop();
  faults.forEach((fault) => console.error(fault));
  console.log(`${stories.length} stories, ${looks().length} looks: ${values.out}/`);
  return faults.length || !stories.length ? 1 : 0;
}

/** Hides Storybook's output. */
const quiet = () => ({ stdio: ['ignore', 'ignore', 'inherit'] });

function chosenStories() {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id)
    .filter((id) => list(values.only).some((word) => id.includes(word)));
}

/** All combinations of the options. */
function looks() {
  return list(values.widths).flatMap((width) =>
    list(values.themes).flatMap((theme) =>
      list(values.dirs).map((direction) => ({ width, theme, direction })),
    ),
  );
}

async function openPage(browser, { width }, faults) {
  const viewport = { width: width === 'full' ? 1024 : Number(width) + 32, height: 600 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
  await page.emulateMedia({
    media: values.media === 'print' ? 'print' : 'screen',
    forcedColors: values.media === 'forced-colors' ? 'active' : 'none',
  });
  // A fixed date, so that screenshots of different days are the same.
  await page.clock.setFixedTime('2026-09-30T12:00:00Z');
  await page.route(
    (url) => url.hostname !== 'localhost' && /^https?:$/.test(url.protocol),
    (route) => {
      faults.push(`${page.url()}: requests ${route.request().url()}`);
      return route.abort();
    },
  );
  return page;
}

async function takeShot(page, address, story, { width, theme, direction }, faults) {
  const globals = [
    // Accessibility is checked by the tests.
    'a11y.manual:!true',
    `width:${width}`,
    `theme:${theme}`,
    ...(direction === 'rtl' ? ['direction:rtl', 'language:ar'] : []),
  ];
  await page.goto(`${address}iframe.html?viewMode=story&id=${story}&globals=${globals.join(';')}`);
  const fault = await page.evaluate(ended);
  if (fault) faults.push(`${story}: ${fault}`);
  await page.screenshot({
    path: join(values.out, `${story}--${width}-${theme}-${direction}.png`),
    fullPage: true,
    animations: 'disabled',
  });
}

/** Runs in the page: waits until the story is drawn and played and its images are loaded; returns an error, if any. */
async function ended() {
  const lastEvent = (name) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(name);
  const failures = [
    'storyMissing',
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
  ];
  while (!lastEvent('storyRendered') && !failures.some(lastEvent)) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const pictures = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot
        ? pictures(element.shadowRoot)
        : element.localName === 'img'
          ? element
          : [],
    );
  for (const picture of pictures(document)) {
    picture.loading = 'eager';
    await picture.decode().catch(() => {});
  }
  const failure = failures.find(lastEvent);
  return failure && `${failure} ${JSON.stringify(lastEvent(failure))}`;
}

if (values.help) console.log(help);
else process.exitCode = await takeShots();
