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

/** The number of glyphs on each sheet of a PDF file. */
function glyphsOnSheets(pdf) {
  const counts = [];
  const source = pdf.toString('latin1');
  for (const { 0: start, index } of source.matchAll(/\/FlateDecode[^]{0,60}?>>\s*stream\r?\n/g)) {
    const from = index + start.length;
    const stream = inflateSync(pdf.subarray(from, source.indexOf('endstream', from))).toString(
      'latin1',
    );
    // Two bytes for each glyph, in hexadecimal.
    const glyphs = [...stream.matchAll(/<([\da-f]+)>/gi)].reduce(
      (sum, [, codes]) => sum + codes.length / 4,
      0,
    );
    if (stream.includes('BT\n') && glyphs) counts.push(glyphs);
  }
  return counts;
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
