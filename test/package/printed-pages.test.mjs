import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

// The demo pages as PDF files, as a reader prints them.
const executablePath = findBrowser('chromium');
const skip = !executablePath && 'Chromium is not installed';
let browser, server;

before(async () => {
  if (!executablePath) return;
  server = await serve();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The drawing instructions of each sheet of a PDF file that has text. */
function sheetsOf(pdf) {
  const source = pdf.toString('latin1');
  return [...source.matchAll(/\/FlateDecode[^]{0,60}?>>\s*stream\r?\n/g)]
    .map(({ 0: start, index }) => {
      const from = index + start.length;
      return inflateSync(pdf.subarray(from, source.indexOf('endstream', from))).toString('latin1');
    })
    .filter((sheet) => sheet.includes('BT\n'));
}

/** The number of glyphs on each sheet. */
const glyphsOnSheets = (pdf) =>
  sheetsOf(pdf)
    // Two bytes for each glyph, in hexadecimal.
    .map((sheet) =>
      [...sheet.matchAll(/<([\da-f]+)>/gi)].reduce((sum, [, codes]) => sum + codes.length / 4, 0),
    )
    .filter((glyphs) => glyphs);

/** The color of each line of text on a sheet, as `1 0 0`. */
function textColors(sheet) {
  const colors = [];
  let color;
  for (const [, set] of sheet.matchAll(/([\d.]+ [\d.]+ [\d.]+) rg|BT\n/g)) {
    if (set) color = set;
    else colors.push(color);
  }
  return colors;
}

/** Runs in the page: allows page breaks anywhere in the elements. */
function breakAnywhere() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { break-inside: auto !important; break-after: auto !important; }');
  for (const { shadowRoot } of document.querySelectorAll('*'))
    if (shadowRoot) shadowRoot.adoptedStyleSheets.push(sheet);
}

for (const name of ['index', 'layouts', 'progress', 'levels'])
  for (const format of ['A4', 'Letter'])
    test(`${name}.html on ${format} has no nearly blank sheet but the last`, { skip }, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.address}demo/${name}.html`);
      await page.waitForLoadState('networkidle');
      const sheets = glyphsOnSheets(await page.pdf({ format }));
      await page.evaluate(breakAnywhere);
      const fewest = glyphsOnSheets(await page.pdf({ format })).length;
      await page.close();
      assert.ok(sheets.length > 1, 'the page has several sheets');
      const fullest = Math.max(...sheets);
      for (const [i, glyphs] of sheets.slice(0, -1).entries())
        assert.ok(glyphs > fullest / 5, `sheet ${i + 1} of ${sheets.length}: ${sheets}`);
      assert.ok(sheets.length <= fewest * 1.2 + 1, `${sheets.length} sheets instead of ${fewest}`);
    });

/** Runs in the page: a table with many groups, whose names are red. */
async function drawGroups() {
  const groups = Array.from({ length: 30 }, (_, i) => ({ id: `g${i}`, name: `Group ${i}` }));
  const goals = groups.flatMap(({ id }, i) =>
    Array.from({ length: 1 + (i % 2) }, () => ({
      name: 'Goal',
      group: id,
      description: 'Text. '.repeat(20 + ((i * 37) % 90)),
    })),
  );
  const list = document.createElement('library-goal-list');
  Object.assign(list, { layout: 'table', plan: { version: 1, groups, goals } });
  const style = document.createElement('style');
  style.textContent = 'library-goal-list::part(group-heading) { color: rgb(255, 0, 0) }';
  document.body.replaceChildren(style, list);
  await list.updateComplete;
}

test('no sheet ends with the name of a group in a table', { skip }, async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}demo/levels.html`);
  await page.evaluate(drawGroups);
  const red = '1 0 0';
  const colorsOnSheets = async () => {
    const sheets = [];
    // Each size breaks the table at other places.
    for (const size of [13, 14, 15, 16, 17, 18]) {
      await page.evaluate((px) => (document.body.style.fontSize = `${px}px`), size);
      sheets.push(...sheetsOf(await page.pdf({ format: 'A4' })).map(textColors));
    }
    return sheets;
  };
  const endsWithGroup = (colors) => colors.at(-1) === red;
  const sheets = await colorsOnSheets();
  assert.equal(sheets.flat().filter((color) => color === red).length, 6 * 30);
  assert.equal(sheets.filter(endsWithGroup).length, 0);
  // Without the library’s rules for print, some would.
  await page.evaluate(breakAnywhere);
  assert.ok((await colorsOnSheets()).some(endsWithGroup));
  await page.close();
});
