import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import { builder } from '../../rollup.config.mjs';
import { findBrowser } from '../../scripts/find-browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

export const executablePath = findBrowser('chromium');

/** Options of tests that need the page. */
export const options = { skip: !executablePath && 'Chromium is not installed' };

/** Builds the page for editors into a folder, which is served, and starts a browser. */
export async function startBuilderPage() {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'builder-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  const config = builder(join(folder, 'dist'));
  const bundle = await rollup({ ...config, logLevel: 'silent' });
  await bundle.write(config.output);
  const server = await serve({ rootDir: folder });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    folder,
    browser,
    address: server.address,
    async stop() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Gives a file to the field for files, as an editor does who chooses it. */
export const openFile = (page, name, content) =>
  page.setInputFiles('input[type=file] >> nth=0', {
    name,
    mimeType: '',
    buffer: Buffer.from(content),
  });
