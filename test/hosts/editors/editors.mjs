import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browsers.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { reading } from '../reading.mjs';
import { importForNode } from '../../support/snapshot-module.mjs';

const { framePage, parsePlan, planHtml, renderSnapshot } = await importForNode(`
  export * from './src/entries/snapshot.ts';
  export { planHtml } from './src/entries/static.ts';
  export { parsePlan } from './src/entries/plan.ts';
`);
const { plan } = parsePlan(JSON.parse(readFileSync('samples/hkust-library.json', 'utf8')));

const script = '<script type="module" src="/dist/library-goals.js"></script>';
const src = '/samples/hkust-library.json';

/** What is pasted into the editor’s view of the source, as in docs/embedding.md. */
const forms = {
  tag: `${script}<library-goals src="${src}"><p>Fallback</p></library-goals>`,
  data: `<div data-library-goals data-src="${src}"><p>Fallback</p></div>`,
  fragment: await planHtml(plan),
  snapshot: await renderSnapshot(plan),
  frame: `<p><iframe src="plan.html" title="Strategic goals" width="100%" height="900" style="border: 0"></iframe></p>`,
  image: `<p><img src="/samples/example-library.svg" alt="Our progress"></p>`,
  link: `<p><a href="plan.html">Strategic goals</a></p>`,
};

const modules = '/test/hosts/editors/node_modules';
const ckeditor = (
  plugins,
  options,
) => `<link rel="stylesheet" href="${modules}/ckeditor5/dist/browser/ckeditor5.css">
<div id="editor"></div>
<script type="module">
  import * as all from '${modules}/ckeditor5/dist/browser/ckeditor5.js';
  const names = ${JSON.stringify(plugins)};
  const editor = await all.ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: names.map((name) => all[name]),
    ${options}
  });
  window.save = (text) => { editor.setData(text); return editor.getData(); };
</script>`;
const usual = [
  'Essentials',
  'Paragraph',
  'Heading',
  'Bold',
  'Italic',
  'Link',
  'List',
  'Table',
  'SourceEditing',
  'ImageBlock',
  'ImageInline',
];

/** Editors with the filters that they have after they are installed. */
const editors = {
  TinyMCE: `<textarea id="editor"></textarea>
<script src="${modules}/tinymce/tinymce.js"></script>
<script>
  tinymce.init({ selector: '#editor', license_key: 'gpl', plugins: 'code table lists link image media', promotion: false })
    .then(([editor]) => { window.save = (text) => { editor.setContent(text); return editor.getContent(); }; });
</script>`,
  'CKEditor 5': ckeditor(usual, ''),
  'CKEditor 5 with all HTML allowed': ckeditor(
    [...usual, 'GeneralHtmlSupport', 'HtmlComment'],
    'htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },',
  ),
};

describe('what a reader gets of each form', () => {
  let [browser, server, folder] = [];

  before(async () => {
    mkdirSync('.cache', { recursive: true });
    folder = mkdtempSync(resolve('.cache', 'editors-'));
    writeFileSync(join(folder, 'plan.html'), await framePage(plan, { kind: 'plan' }));
    server = await serve({});
    browser = await chromium.launch({
      executablePath: findBrowser('chromium'),
      args: ['--no-sandbox'],
    });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    if (folder) rmSync(folder, { recursive: true });
  });

  const place = (file) => `${server.address}.cache/${folder.split('/').at(-1)}/${file}`;

  /** What an editor keeps of a form. */
  async function saved(name, text) {
    writeFileSync(
      join(folder, 'editor.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>An editor</title>${editors[name]}</html>`,
    );
    const page = await browser.newPage();
    await page.goto(place('editor.html'));
    await page.waitForFunction(() => window.save);
    const kept = await page.evaluate((given) => window.save(given), text);
    await page.close();
    return kept;
  }

  /** How a reader sees what was saved: as the element, as text without it, as an image, or as nothing. */
  async function readerGets(kept, hasScript) {
    writeFileSync(
      join(folder, 'reader.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${hasScript ? script : ''}<body>${kept}</body></html>`,
    );
    const page = await browser.newPage();
    await page.goto(place('reader.html'), { waitUntil: 'networkidle' });
    const found = await reading(page);
    await page.close();
    return found;
  }

  const expected = JSON.parse(readFileSync('test/hosts/editors/expected.json', 'utf8'));

  for (const name of Object.keys(editors)) {
    for (const [form, text] of Object.entries(forms)) {
      test(`${name}: ${form}`, async (context) => {
        const kept = await saved(name, text);
        const found = await readerGets(kept, form === 'data');
        const sandbox = /<iframe[^>]* sandbox="([^"]*)"/.exec(kept)?.[1];
        const result = sandbox === undefined ? found : `${found}, with sandbox="${sandbox}"`;
        context.diagnostic(`${name}: ${form}: ${result}`);
        assert.equal(result, expected[name]?.[form]);
      });
    }
  }

  for (const ending of ['md', 'html']) {
    test(`Eleventy, in a page that ends with .${ending}`, async (context) => {
      const site = join(folder, `site-${ending}`);
      mkdirSync(site);
      for (const [form, text] of Object.entries(forms)) {
        writeFileSync(join(site, `${form}.${ending}`), `Before.\n\n${text}\n\nAfter.\n`);
      }
      const eleventy = resolve('test/hosts/editors/node_modules/.bin/eleventy');
      execFileSync(eleventy, ['--input=.', '--output=out', '--quiet'], { cwd: site });
      const results = {};
      for (const form of Object.keys(forms)) {
        const page = readFileSync(join(site, 'out', form, 'index.html'), 'utf8');
        results[form] = await readerGets(page, form === 'data');
      }
      context.diagnostic(JSON.stringify(results));
      assert.deepEqual(results, expected[`Eleventy, .${ending}`]);
    });
  }
});
