import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadSource } from '../../scripts/load-source.mjs';
import { executablePath, openFile, options, startBuilderPage } from '../support/builder-page.mjs';
import { write } from '../support/convert.mjs';

// The published page for editors, used from opening a file to a page that shows the plan.
const feed = {
  version: 1,
  language: 'en',
  title: 'Our plan',
  goals: [{ id: '1', name: 'Lend more books', progress: 40 }],
};
const { places } = await loadSource('src/builder/snippet/places.ts');
const { builderLanguages } = await loadSource('src/locale/builder/load-builder-words.ts');
let [started, browser, folder, messages] = [];

before(async () => {
  if (!executablePath) return;
  started = await startBuilderPage();
  ({ browser, folder } = started);
});
after(() => started?.stop());

async function open(hash = '') {
  const page = await browser.newPage({ acceptDownloads: true });
  // A page of another test may still write while it is closed.
  const pageMessages = [];
  messages = pageMessages;
  page.on('console', (message) => pageMessages.push(message.text()));
  page.on('pageerror', (error) => pageMessages.push(String(error)));
  await page.goto(`${started.address}dist/builder/${hash}`);
  return page;
}

/** The code for a place, pasted into an empty page beside the files in the steps. */
async function pasted(page, place) {
  const code = await page.getByLabel('Code').inputValue();
  const site = join(folder, place);
  cpSync('dist', site, { recursive: true });
  writeFileSync(join(site, 'plan.json'), JSON.stringify(feed));
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><body>${code}</body></html>`,
  );
  await page.goto(`${started.address}${place}/index.html`);
  return code;
}

for (const [name, format] of [
  ['plan.json', 'feed'],
  ['plan.csv', 'csv'],
  ['plan.xlsx', 'xlsx'],
  ['plan.xml', 'stratml'],
]) {
  test(`${name} becomes code that shows the plan on an empty page`, options, async () => {
    const page = await open();
    await openFile(page, name, (await write(format, feed)).output);
    await page.getByText('Read 1 goal').waitFor();
    await page.getByRole('region').getByText('Lend more books').waitFor();
    assert.deepEqual(messages, []);
    await pasted(page, `site-${format}`);
    await page.getByRole('heading', { name: 'Lend more books' }).waitFor();
    await page.close();
  });
}

for (const language of builderLanguages) {
  test(`the page can be read in ${language}`, options, async () => {
    const page = await open(`?lang=${language}`);
    await openFile(page, 'plan.json', JSON.stringify(feed));
    await page.getByRole('region').getByText('Lend more books').waitFor();
    const seen = await page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      words: [
        ...document
          .querySelector('library-goals-builder')
          .shadowRoot.querySelectorAll('h1, h2, label > span, summary, button'),
      ].map(({ textContent }) => textContent.trim()),
    }));
    assert.equal(seen.language, language);
    assert.ok(seen.words.every(Boolean) && seen.words.length > 20);
    if (language !== 'en') assert.notEqual(seen.title, 'Put a plan on your page');
    assert.deepEqual(messages, []);
    await page.close();
  });
}

test('code with data attributes shows the plan on an empty page', options, async () => {
  const page = await open('#place=drupal&layout=cards');
  await openFile(page, 'plan.json', JSON.stringify(feed));
  await page.getByLabel('Code').filter({ visible: true }).waitFor();
  const code = await pasted(page, 'site-data');
  assert.match(code, /data-library-goals/);
  await page.close();
});

/** The files of the list, saved into a folder of the server. */
async function saveFiles(page, folderName) {
  const site = join(folder, folderName);
  mkdirSync(site, { recursive: true });
  const names = await page.locator('.files').first().getByRole('button').allTextContents();
  for (const name of names) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).first().click(),
    ]);
    cpSync(await download.path(), join(site, name));
  }
  return names;
}

const folderOf = (name) => encodeURIComponent(`${started?.address}${name}/`);

for (const [kind, choices, files, text] of [
  ['contains the plan', '&accent=%237a1f3d', ['plan.html'], 'Lend more books'],
  ['contains a goal', '&element=library-goal&goal=1', ['goal-1.html'], 'Lend more books'],
  ['contains a badge', '&element=library-progress-badge', ['badge-plan.html'], '40%'],
  ['loads the plan', '&page=current', ['plan.json', 'plan-page.html'], 'Lend more books'],
  ['loads a timeline', '&element=library-timeline', ['plan.json', 'plan-page.html'], ''],
]) {
  test(`a frame shows the page that is saved with it: it ${kind}`, options, async () => {
    const site = `site-frame-${kind.replaceAll(' ', '-')}`;
    const page = await open(`#place=canvas${choices}&folder=${folderOf(site)}`);
    await openFile(page, 'plan.json', JSON.stringify(feed));
    await page.getByText('Files to upload').waitFor();
    assert.deepEqual(await saveFiles(page, site), files);
    assert.deepEqual(messages, []);
    if (choices.includes('accent')) {
      const saved = readFileSync(join(folder, site, 'plan.html'), 'utf8');
      assert.match(saved, /--library-accent: #7a1f3d/);
    }
    const code = await pasted(page, site);
    assert.match(code, /^<iframe src="http/);
    await page.reload();
    if (text) await page.frameLocator('iframe').getByText(text).first().waitFor();
    else await page.frameLocator('iframe').locator('library-timeline').waitFor();
    await page.close();
  });
}

test(
  'WordPress finds the oEmbed document of the page whose address is pasted',
  options,
  async () => {
    const page = await open(`#place=wordpress-network&hide=vision&folder=${folderOf('embedded')}`);
    await openFile(page, 'plan.json', JSON.stringify(feed));
    await page.getByText('Files to upload').waitFor();
    const names = await saveFiles(page, 'embedded');
    assert.deepEqual(names, ['plan.html', 'plan-compact.html', 'plan.oembed.json']);
    const address = (await page.getByLabel('Address', { exact: true }).inputValue()).trim();
    assert.equal(address, `${started.address}embedded/plan.html`);
    assert.deepEqual(messages, []);
    await page.goto(address);
    await page.getByText('Lend more books').first().waitFor();
    const link = page.locator('link[type="application/json+oembed"]');
    const document = await (await fetch(await link.getAttribute('href'))).json();
    assert.match(document.html, /embedded\/plan-compact\.html/);
    await page.goto(`${started.address}embedded/plan-compact.html`);
    await page.getByText('Lend more books').first().waitFor();
    await page.close();
  },
);

test(
  'a place that embeds pages asks for a complete address, and for what it can show',
  options,
  async () => {
    const page = await open('#place=confluence&folder=files');
    await openFile(page, 'plan.json', JSON.stringify(feed));
    const status = page.getByRole('status').filter({ hasText: 'complete address' });
    await status.waitFor();
    assert.equal(await page.getByLabel('Address', { exact: true }).inputValue(), '');
    assert.ok(await page.getByRole('button', { name: 'Copy', exact: true }).isDisabled());
    await page.getByLabel('Folder of the files').fill('https://library.example/a plan');
    await page.getByLabel('Folder of the files').blur();
    await page.getByText('Files to upload').waitFor();
    assert.equal(
      await page.getByLabel('Address', { exact: true }).inputValue(),
      'https://library.example/a%20plan/plan.html\n',
    );
    await page.getByRole('combobox', { name: 'Place', exact: true }).selectOption('oembed');
    await page
      .getByRole('combobox', { name: 'Show', exact: true })
      .selectOption('library-progress-badge');
    await page.getByText('Choose one of them in step 2').waitFor();
    await page.close();
  },
);

test('the plan is saved as files that show it without scripts', options, async () => {
  const page = await open('#layout=cards&level=3');
  await openFile(page, 'plan.json', JSON.stringify(feed));
  await page.getByText('Save the plan as a file').click();
  for (const name of ['plan-document.html', 'plan-part.html', 'plan-snapshot.html']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const saved = readFileSync(await download.path(), 'utf8');
    const site = join(folder, 'without-scripts');
    mkdirSync(site, { recursive: true });
    writeFileSync(
      join(site, name),
      `${name.includes('document') ? '' : '<!doctype html>'}${saved}`,
    );
    const context = await browser.newContext({ javaScriptEnabled: false });
    const shown = await context.newPage();
    await shown.goto(`${started.address}without-scripts/${name}`);
    await shown.getByRole('heading', { name: 'Lend more books' }).waitFor();
    await context.close();
    if (name.includes('snapshot')) assert.match(saved, /^<library-goals [^>]*layout="cards"/);
  }
  assert.deepEqual(messages, []);
  await page.close();
});

test('the contrast of a color is that with the background of the preview', options, async () => {
  for (const [colorScheme, ratio] of [
    ['light', '10 to 1'],
    ['dark', '1.8 to 1'],
  ]) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${started.address}dist/builder/?lang=en#accent=%237a1f3d`);
    await page.getByText(`Contrast with the background: ${ratio}`).waitFor();
    await page.close();
  }
});

test('pictures are saved as SVG and PNG', options, async () => {
  const page = await open('#place=email');
  await openFile(page, 'plan.json', JSON.stringify(feed));
  for (const [type, start] of [
    ['SVG', '<svg'],
    ['PNG', '\x89PNG'],
  ]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${type}` }).click(),
    ]);
    const saved = readFileSync(await download.path(), 'latin1');
    assert.equal(saved.slice(0, 4), start);
  }
  assert.deepEqual(messages, []);
  await page.close();
});

test('the code is selected if the clipboard can’t be used', options, async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.reload();
  await openFile(page, 'plan.json', JSON.stringify(feed));
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await page.getByText('The code is selected').waitFor();
  await page.close();
});

test('a spreadsheet to fill in can be saved and opened again', options, async () => {
  const page = await open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Get a spreadsheet to fill in' }).click(),
  ]);
  await openFile(page, 'filled.xlsx', readFileSync(await download.path()));
  await page.getByText('nothing to correct').waitFor();
  await page.close();
});

test(
  'a file that can’t be read is reported in a sentence, and the present plan is kept',
  options,
  async () => {
    const page = await open();
    await openFile(page, 'plan.json', JSON.stringify(feed));
    await page.getByText('Read 1 goal').waitFor();
    for (const [name, content, sentence] of [
      ['broken.xlsx', 'no workbook', 'not an Excel workbook'],
      ['bomb.xml', '<!DOCTYPE a [<!ENTITY a "a">]><StrategicPlan>&a;</StrategicPlan>', 'entities'],
      ['old', '\xd0\xcf\x11\xe0', 'old Excel workbook'],
      ['large.json', Buffer.alloc(5_000_001, ' '), 'larger than 5 MB'],
    ]) {
      await openFile(
        page,
        name,
        typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
      );
      await page.getByText(sentence).waitFor();
      assert.ok(await page.getByText('Read 1 goal').isVisible());
    }
    await page.close();
  },
);

test('a plan with 10,000 goals is checked in a worker, and shown', options, async () => {
  const page = await open();
  const worker = page.waitForEvent('worker');
  const goals = Array.from({ length: 10_000 }, (_, i) => ({ id: `${i}`, name: `Goal ${i}` }));
  await openFile(page, 'plan.json', JSON.stringify({ version: 1, goals }));
  await page.getByText('Read 10,000 goals').waitFor();
  await page.getByRole('region').getByText('Goal 0', { exact: true }).first().waitFor();
  assert.match((await worker).url(), /\/builder\/check-worker\.js$/);
  assert.deepEqual(messages, []);
  // Where workers can’t start, the page does without.
  await page.route('**/check-worker.js', (route) => route.abort());
  await page.reload();
  await openFile(page, 'plan.json', JSON.stringify({ version: 1, goals }));
  await page.getByText('Read 10,000 goals').waitFor();
  await page.close();
});

for (const { id, form } of places) {
  test(`what is pasted into ${id} shows the plan`, options, async () => {
    const site = `site-for-${id}`;
    const isFramed = form === 'frame' || form === 'address';
    const page = await open(`?lang=en#place=${id}${isFramed ? `&folder=${folderOf(site)}` : ''}`);
    await openFile(page, 'plan.json', JSON.stringify(feed));
    const field = page.locator('#code');
    await page.getByRole('button', { name: /^Copy/, disabled: false }).waitFor();
    const code = await field.inputValue();
    const steps = await page
      .getByRole('region', { name: 'Where will you paste it?' })
      .locator('ol > li')
      .allTextContents();
    assert.ok(steps.length > 1 && steps.length < 4 && steps.every((step) => step.trim()));
    if (form === 'description') assert.match(code, /^The whole plan: .*40%/);
    else if (form === 'markdown') assert.match(code, /^!\[The whole plan: .*\]\(badge\.svg\)\n$/);
    else {
      if (isFramed) await saveFiles(page, site);
      const address = `${started.address}${site}/index.html`;
      mkdirSync(join(folder, site), { recursive: true });
      cpSync('dist', join(folder, site), { recursive: true });
      writeFileSync(join(folder, site, 'plan.json'), JSON.stringify(feed));
      writeFileSync(
        join(folder, site, 'index.html'),
        `<!doctype html><link rel="icon" href="data:,">${code}`,
      );
      await page.goto(form === 'address' ? code.trim() : address);
      const shown = form === 'frame' ? page.frameLocator('iframe') : page;
      await shown.getByRole('heading', { name: 'Lend more books' }).first().waitFor();
    }
    await page.close();
  });
}
