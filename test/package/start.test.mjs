import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';

/** Runs `npm start`, or `npm run dev`, on a free port. */
async function withServer(use, ...options) {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...options], {
    env: { ...process.env, PORT: '8765' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    for await (const data of child.stdout) {
      output += data;
      const [address] = /http:\S+/.exec(output) ?? [];
      if (address && output.endsWith('\n')) return await use(new URL('/', address).href);
    }
    throw new Error(`No address: ${output}`);
  } finally {
    child.kill();
  }
}

const get = async (...parts) => {
  const response = await fetch(new URL(...parts));
  const { headers, url } = response;
  return { url, type: headers.get('content-type'), text: await response.text() };
};

test('npm start opens a page with links to the page for editors and the demo pages', () =>
  withServer(async (address) => {
    const { url, text } = await get(address);
    const links = [...text.matchAll(/<a href="([^"]+)"/g)].map(([, link]) => new URL(link, url));
    const pages = await Promise.all(links.map((link) => get(link)));
    assert.match(pages[0].text, /<library-goals-builder>/);
    assert.match(pages[1].text, /<library-goals\s/);
  }));

test('npm start serves dist/ and the samples', () =>
  withServer(async (address) => {
    const script = await get('dist/library-goals.js', address);
    assert.match(script.type, /javascript/);
    assert.doesNotMatch(script.text, /^import /m);
    assert.match((await get('samples/hkust-library.json', address)).type, /json/);
  }));

test('npm start writes the forms of the samples into the demo pages', () =>
  withServer(async (address) => {
    const page = await get('demo/forms.html', address);
    assert.match(page.type, /html/);
    assert.equal(page.text.match(/<template shadowrootmode="open">/g).length, 2);
    assert.doesNotMatch(page.text, /<!-- snapshot/);
    const frame = await get('demo/forms/example-library/goal-1.html', address);
    assert.match(frame.text, /<library-goal .*sentinel/s);
    const image = await get('demo/forms/hkust-library/goal-1.svg?variant=ring', address);
    assert.match(image.type, /svg/);
    assert.match(image.text, /^<svg/);
  }));

test('a second server uses another port', () =>
  withServer((first) => withServer((second) => assert.notEqual(first, second))));

test('npm run dev serves the sources instead of dist/', () =>
  withServer(async (address) => {
    const { text } = await get('dist/library-goals.js', address);
    assert.match(text, /^import .*define\/library-goals/m);
    assert.match((await get('dist/themes/dark.css', address)).text, /--library-/);
  }, '--dev'));
