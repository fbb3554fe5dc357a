import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { executablePath, openFile, options, startBuilderPage } from '../support/builder-page.mjs';

// The published page for editors, from the empty page to the copied code: by keyboard alone, and by touch on a small screen.
const plan = JSON.stringify({
  version: 1,
  title: 'Plan',
  goals: [{ name: 'Lend', progress: 400 }],
});
const table = 'Goal,Progress\nLend,40%\nContact: Ada,\n';
const copied = { en: 'Copied.', ar: 'تم النسخ.' };
let started;

before(async () => {
  if (executablePath) started = await startBuilderPage();
});
after(() => started?.stop());

async function open(language, device = {}) {
  const context = await started.browser.newContext(device);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  // The dialog for files is intercepted from the first listener on, which takes a moment.
  page.on('filechooser', () => {});
  await page.goto(`${started.address}dist/builder/?lang=${language}`);
  await page.locator('#text').waitFor();
  return page;
}

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

/** What has the focus: its number among the fields, and whether it and its outline can be seen. */
function focused() {
  const { shadowRoot } = document.querySelector('library-goals-builder');
  const element = shadowRoot.activeElement;
  if (!element) return undefined;
  const { top, left, bottom, right } = element.getBoundingClientRect();
  const all = [...shadowRoot.querySelectorAll('*')];
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    kind: element.id || element.name || element.type,
    isInStage: element.getAttribute('role') === 'region' || !!element.closest('[role="region"]'),
    isMain: element.matches('.main'),
    isDate: element.type === 'date',
    at: all.indexOf(element),
    isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
}

/** How a plan is given by keyboard, and the field in which that is done. */
const byKeyboard = {
  'pasted text': ['text', (page) => page.keyboard.insertText(plan)],
  'a spreadsheet': [
    'file',
    async (page) => {
      const choosing = once(page, 'filechooser');
      await page.keyboard.press('Enter');
      const [chooser] = await choosing;
      await chooser.setFiles({
        name: 'plan.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(table),
      });
    },
  ],
  'an address': [
    'src',
    async (page) => {
      await page.keyboard.insertText('../example-library.json');
      await page.keyboard.press('Enter');
    },
  ],
};

for (const language of Object.keys(copied)) {
  for (const [source, [field, give]] of Object.entries(byKeyboard)) {
    // 1280 × 800 pixels, also at 400 %.
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 320, height: 200 },
    ]) {
      const where = `${language}, ${viewport.width} px`;
      test(`code is copied from ${source} by keyboard, in ${where}`, options, async () => {
        const page = await open(language, { viewport });
        let last = -1;
        for (let stops = 0; ; stops += 1) {
          assert.ok(stops < 80, 'the button that copies is reached');
          await page.keyboard.press('Tab');
          const found = await page.evaluate(focused);
          assert.ok(found, 'the focus stays in the page');
          assert.ok(found.at >= last, 'the focus follows the order of the page');
          assert.ok(found.isSeen, `stop ${stops} is in view`);
          // Date fields have several stops, each with the outline of the browser.
          if (!found.isInStage && !found.isDate)
            assert.ok(found.hasOutline, `stop ${stops} is outlined`);
          last = found.at;
          if (found.kind === field) {
            await give(page);
            await page.locator('#code').waitFor();
          }
          if (found.isMain) break;
        }
        await page.keyboard.press('Enter');
        await page.getByRole('status').filter({ hasText: copied[language] }).waitFor();
        assert.match(await clipboard(page), /<library-goals src="plan\.json"/);
        await page.context().close();
      });
    }
  }

  const sources = {
    'pasted text': async (page) => {
      await page.locator('#text').tap();
      await page.keyboard.insertText(plan);
    },
    'a spreadsheet': (page) => openFile(page, 'plan.csv', table),
    'an address': async (page) => {
      await page.locator('input[name=src]').first().tap();
      await page.keyboard.insertText('../example-library.json');
      await page.locator('form button').first().tap();
    },
  };
  for (const [source, give] of Object.entries(sources)) {
    test(
      `code is copied from ${source} by touch on a small screen, in ${language}`,
      options,
      async () => {
        const page = await open(language, {
          viewport: { width: 320, height: 640 },
          hasTouch: true,
          isMobile: true,
        });
        await give(page);
        await page.locator('#code').waitFor();
        const found = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('library-goals-builder');
          for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
          const targets = [
            ...shadowRoot.querySelectorAll('a, button, input, select, textarea, summary'),
          ];
          const sizes = targets.map((target) => {
            const { width, height } = (
              target.closest('label.check') ?? target
            ).getBoundingClientRect();
            return { name: target.outerHTML.slice(0, 80), least: Math.min(width, height) };
          });
          const { scrollWidth } = document.documentElement;
          return {
            count: sizes.length,
            small: sizes.filter(({ least }) => least < 43.5),
            isWide: scrollWidth > innerWidth,
          };
        });
        assert.ok(found.count > 30);
        assert.deepEqual(found.small, []);
        assert.equal(found.isWide, false);
        await page.locator('button.main').tap();
        await page.getByRole('status').filter({ hasText: copied[language] }).waitFor();
        assert.match(await clipboard(page), /<library-goals src="plan\.json"/);
        await page.context().close();
      },
    );
  }
}
