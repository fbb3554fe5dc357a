import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { executablePath, openFile, options, startBuilderPage } from '../support/builder-page.mjs';

// The published page for editors with addresses that fail, with other files, and where the browser denies things.
const cors = { 'access-control-allow-origin': '*' };
const json = { ...cors, 'content-type': 'application/json' };
const plan = JSON.stringify({ version: 1, title: 'Published', goals: [{ name: 'Teach' }] });
const page200 = (type) => [
  200,
  { ...cors, 'content-type': type },
  '<!doctype html><title>Sign in</title>',
];

/** What the server of a feed answers. */
const answers = {
  '/missing': [404, cors],
  '/missing.xlsx': [404, cors],
  '/secret': [403, cors],
  '/broken-server': [500, cors],
  '/no-cors': [200, {}, plan],
  '/no-cors.xlsx': [200, {}, 'x'],
  '/page': page200('text/html'),
  '/page-as-json': page200('application/json'),
  '/sign-in': [302, { ...cors, location: '/page' }],
  '/empty': [200, cors],
  '/large': [200, json, Buffer.alloc(5_000_001, ' ')],
  '/moved': [302, { ...cors, location: '/plan' }],
  '/plan': [200, json, plan],
  '/latin1': [200, json, Buffer.from('{"version":1,"title":"Bücher","goals":[]}', 'latin1')],
  '/cut': [200, json, '{"version": 1,\n"goals": ['],
};
const typed = '{"version": 1, "title": "Typed", "goals": [{"name": "Lend"}]}';
let [started, feeds] = [];

before(async () => {
  if (!executablePath) return;
  started = await startBuilderPage();
  feeds = createServer(({ url }, response) => {
    const [status, headers, body] = answers[url] ?? [];
    // Without an answer, the request takes too long.
    if (status) response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => feeds.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  feeds?.closeAllConnections();
  feeds?.close();
  await started?.stop();
});

async function open({ hash = '', text = typed, prepare } = {}) {
  const page = await started.browser.newPage();
  page.errors = [];
  page.on('pageerror', (error) => page.errors.push(String(error)));
  page.on('dialog', (dialog) => {
    page.errors.push(dialog.message());
    return dialog.dismiss();
  });
  await prepare?.(page);
  await page.goto(`${started.address}dist/builder/?lang=en${hash}`);
  await page.locator('#text').fill(text);
  await page.getByText('Read 1 goal').waitFor();
  return page;
}

async function load(page, address) {
  await page.getByLabel('Or load an address').fill(address);
  await page.getByRole('button', { name: 'Load', exact: true }).click();
}

const textOf = (page) => page.locator('#text').inputValue();

test(
  'an address that fails is explained in a sentence, and what was typed stays',
  options,
  async () => {
    const page = await open();
    const { port } = feeds.address();
    for (const [path, sentence] of [
      ['missing', /could not be found: the server answered 404\. Check the address/],
      ['missing.xlsx', /could not be found: the server answered 404\. Check the address/],
      ['secret', /is not public: the server answered 403\. Publish it/],
      ['broken-server', /the server answered 500/],
      ['no-cors', /Access-Control-Allow-Origin/],
      ['no-cors.xlsx', /Access-Control-Allow-Origin/],
      ['page', /is a web page, not a plan\. Use the file/],
      ['page-as-json', /is a web page, not a plan\. Use the file/],
      ['sign-in', /is a web page, not a plan\. Use the file/],
      ['empty', /is empty/],
      ['large', /larger than 5 MB, which is the limit\. Shorten it/],
    ]) {
      await load(page, `http://127.0.0.1:${port}/${path}`);
      const notice = page.getByRole('status').filter({ hasText: sentence });
      await notice.filter({ hasText: `/${path}` }).waitFor();
      assert.equal(await textOf(page), typed, path);
    }
    for (const address of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'http://[bad',
      'ftp://a.example/plan.json',
    ]) {
      await load(page, address);
      await page
        .getByRole('status')
        .filter({ hasText: `"${address}" is not the address of a feed` })
        .waitFor();
      assert.equal(await textOf(page), typed, address);
    }
    await page.context().setOffline(true);
    await load(page, `http://127.0.0.1:${port}/plan`);
    await page.getByRole('status').filter({ hasText: 'this device is offline' }).waitFor();
    await page.context().setOffline(false);
    assert.equal(await textOf(page), typed);
    assert.deepEqual(page.errors, []);
    await page.close();
  },
);

test('an address that doesn’t answer is given up', options, async () => {
  const page = await open();
  await page.clock.install();
  const request = page.waitForRequest(/silent/);
  await load(page, `http://127.0.0.1:${feeds.address().port}/silent`);
  await request;
  // Each of several requests has a time limit, and the pause before the next one.
  const notice = page.getByText('took too long to answer');
  while (!(await notice.isVisible())) await page.clock.runFor(5_000);
  assert.equal(await textOf(page), typed);
  await page.close();
});

test(
  'a feed from an address can be one that was moved, isn’t in UTF-8, or is broken',
  options,
  async () => {
    const page = await open();
    const { port } = feeds.address();
    await load(page, `http://127.0.0.1:${port}/moved`);
    await page.getByRole('region').getByText('Published').first().waitFor();
    await load(page, `http://127.0.0.1:${port}/latin1`);
    await page.getByText('is not in UTF-8. Save it in UTF-8.').waitFor();
    await load(page, `http://127.0.0.1:${port}/cut`);
    await page.getByText('not valid JSON').waitFor();
    assert.match(await textOf(page), /"goals": \[$/);
    await page.close();
  },
);

test('what was typed comes back after another plan was opened by mistake', options, async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Try an example' }).click();
  const restore = page.getByRole('button', { name: 'Restore the previous text' });
  await restore.click();
  assert.equal(await textOf(page), typed);
  await page.getByText('Read 1 goal').waitFor();
  await restore.click();
  assert.match(await textOf(page), /Harbourview University Library/);
  await page.close();
});

test(
  'a file of another kind is explained in a sentence, and what was typed stays',
  options,
  async () => {
    const page = await open();
    for (const [name, content, sentence] of [
      ['plan.pdf', '%PDF-1.7', 'is a PDF'],
      ['plan.json', '%PDF-1.7', 'is a PDF'],
      ['plan.docx', 'PK\x03\x04word', 'Save the table as .xlsx or CSV'],
      ['plan.zip', 'PK\x03\x04', 'Save the table as .xlsx or CSV'],
      ['plan.ods', 'PK\x03\x04mimetype', 'Save the table as .xlsx or CSV'],
      ['plan.xls', '\xd0\xcf\x11\xe0', 'old Excel workbook'],
      ['plan.png', '\x89PNG\r\n\x1a\n\0', 'Save the plan as a spreadsheet'],
      ['news.xml', '<rss version="2.0"></rss>', 'This is not StratML'],
      ['letter.txt', 'Dear colleagues,\nhere is our plan.', 'has no known headings'],
      ['plan.csv', '', 'is empty'],
    ]) {
      await openFile(page, name, Buffer.from(content, 'latin1'));
      await page
        .getByRole('status')
        .filter({ hasText: `${name}: ` })
        .filter({ hasText: sentence })
        .waitFor();
      assert.equal(await textOf(page), typed, name);
    }
    assert.deepEqual(page.errors, []);
    await page.close();
  },
);

test('an older or newer feed is explained', options, async () => {
  const page = await open();
  await openFile(page, 'plan.json', '{"version": 2, "goals": []}');
  await page.getByText('2 is not supported; this script reads version 1').waitFor();
  await openFile(page, 'plan.json', '{"goals": [{"name": "Lend"}]}');
  await page.getByText('missing; read as 1').waitFor();
  await page.close();
});

test('the page works where the browser denies storage', options, async () => {
  const prepare = (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  const page = await open({ prepare });
  await page.getByRole('button', { name: 'Copy the code' }).waitFor();
  assert.equal(await page.getByLabel('Keep this plan in this browser').count(), 0);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('markup and scripts in the address run nothing and load nothing', options, async () => {
  const attack = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
  const names =
    'src published element layout hide group goal objective indicator since variant lang theme accent background textColor level asOf place folder page width'.split(
      ' ',
    );
  for (const hash of [
    '#src=javascript:alert(1)&published=data:text/html,<script>alert(1)</script>',
    `#${names.map((name) => `${name}=${attack}`).join('&')}`,
    ...names.map((name) => `#${name}=${attack}&__proto__=${attack}`),
  ]) {
    const page = await open({ hash });
    assert.equal(await page.locator('img[src="x"], script:not([src])').count(), 0, hash);
    assert.deepEqual(page.errors, [], hash);
    await page.close();
  }
});

test(
  'the page sends nothing but requests for its files and for the address that was entered',
  options,
  async () => {
    const requests = [];
    const prepare = (page) =>
      page.on('request', (request) =>
        requests.push([request.method(), request.url(), request.postData()]),
      );
    const page = await open({ prepare });
    const address = `http://127.0.0.1:${feeds.address().port}/plan`;
    await load(page, address);
    await page.getByRole('region').getByText('Published').first().waitFor();
    for (const place of ['wordpress-plain', 'canvas', 'github', 'email']) {
      await page.getByRole('combobox', { name: 'Place', exact: true }).selectOption(place);
    }
    await openFile(page, 'plan.csv', 'Goal\nSecret goal\n');
    await page.getByRole('region').getByText('Secret goal').first().waitFor();
    for (const [method, url, body] of requests) {
      assert.equal(method, 'GET', url);
      assert.equal(body, null, url);
      assert.doesNotMatch(decodeURIComponent(url), /Secret|Typed/);
      if (url === address || url.startsWith('blob:') || url.startsWith('data:')) continue;
      assert.ok(url.startsWith(`${started.address}dist/`), url);
    }
    assert.ok(requests.some(([, url]) => url === address));
    await page.close();
  },
);
