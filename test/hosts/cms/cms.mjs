import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browsers.mjs';
import { reading } from '../reading.mjs';
import { dokuwiki } from './dokuwiki.mjs';
import { startLibrary } from './forms.mjs';
import { mediawiki } from './mediawiki.mjs';
import { wordpress } from './wordpress.mjs';

const { SHOTS: shots, ONLY: only } = process.env;

const html = ['tag', 'data', 'marked', 'fragment', 'tables', 'snapshot', 'frame', 'image', 'link'];
const inWordpress = {
  'block “Custom HTML”': html,
  'code editor': [...html, 'address'],
  'block “Embed”': ['address'],
  'a paragraph': ['markdown'],
};
const inWiki = { wikitext: [...html, 'address', 'markdown'] };

/** Who writes what, where. `place` is the part of the readers’ page that has the form. */
const systems = {
  wordpress: {
    install: wordpress,
    place: '.entry-content',
    users: { admin: inWordpress, author: inWordpress },
  },
  mediawiki: {
    install: mediawiki,
    place: '#mw-content-text',
    users: { Admin: inWiki },
  },
  'mediawiki with $wgRawHtml': {
    install: (folder, given) => mediawiki(folder, { ...given, allowsHtml: true }),
    place: '#mw-content-text',
    users: { Admin: { '<html>': html } },
  },
  dokuwiki: {
    install: dokuwiki,
    place: '#dokuwiki__content .page',
    users: { anybody: inWiki },
  },
  'dokuwiki with htmlok': {
    install: (folder, given) => dokuwiki(folder, { ...given, allowsHtml: true }),
    place: '#dokuwiki__content .page',
    users: { anybody: { '<html>': html } },
  },
};

const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8'));
const table = [];
let [browser, folder, library] = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'library-goals-cms-'));
  library = await startLibrary(folder);
  const executablePath = findBrowser('chromium');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  library?.stop();
  if (folder) rmSync(folder, { recursive: true });
  // Reporters show what is written to this stream.
  console.error(table.join('\n'));
});

/** The page that readers get, who aren’t signed in. */
async function read(address, place, name) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const found = await reading(page, place);
    if (shots) {
      mkdirSync(shots, { recursive: true });
      await page.screenshot({
        path: join(shots, `${name.replaceAll(' ', '-').replaceAll('$', '')}.png`),
      });
    }
    const frame = await page.$(`${place} iframe`);
    if (!frame) return found;
    const height = (await frame.boundingBox())?.height;
    const content = await frame.contentFrame();
    const inside = await content?.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    return `${found}, ${Math.abs(height - inside) < 2 ? 'as high as its page' : 'with a fixed height'}`;
  } finally {
    await context.close();
  }
}

for (const [name, { install, users, place }] of Object.entries(systems)) {
  if (only && !name.startsWith(only)) continue;
  describe(name, () => {
    let system;
    before(async () => {
      const { script, classicScript, address } = library;
      system = await install(folder, { script, classicScript, library: address });
      table.push(`\n${name} ${system.version}`);
    });
    after(() => system?.stop());

    const textOf = (form, way) =>
      (way === 'wikitext' && system.wikitext[form]) || library.forms[form];

    for (const [user, ways] of Object.entries(users)) {
      describe(user, () => {
        let page;
        before(async () => {
          const permissions = ['clipboard-read', 'clipboard-write'];
          page = await (await browser.newContext({ permissions })).newPage();
          await system.signIn(page, user);
        });
        after(() => page?.context().close());

        for (const [way, forms] of Object.entries(ways)) {
          for (const form of forms) {
            test(`${way}: ${form}`, async () => {
              const title = `${user} ${way} ${form}`.replace(/[^\w]+/g, ' ');
              const address = await system.publish(page, way, title, textOf(form, way));
              const reader =
                form === 'marked' && system.withScript ? system.withScript(address) : address;
              const found = await read(reader, place, `${name} ${title}`);
              table.push(`  ${user} | ${way} | ${form} | ${found}`);
              assert.equal(found, expected[name]?.[user]?.[way]?.[form]);
            });
          }
        }
      });
    }
  });
}
