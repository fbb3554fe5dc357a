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
  return { type: response.headers.get('content-type'), text: await response.text() };
};

test('npm start serves the demo pages and dist/', () =>
  withServer(async (address) => {
    assert.match((await get(address)).text, /<library-goals\s/);
    const script = await get('dist/library-goals.js', address);
    assert.match(script.type, /javascript/);
    assert.doesNotMatch(script.text, /^import /m);
    assert.match((await get('samples/hkust-library.json', address)).type, /json/);
  }));

test('a second server uses another port', () =>
  withServer((first) => withServer((second) => assert.notEqual(first, second))));

test('npm run dev serves the sources instead of dist/', () =>
  withServer(async (address) => {
    const { text } = await get('dist/library-goals.js', address);
    assert.match(text, /^import .*define\/library-goals/m);
    assert.match((await get('dist/themes/dark.css', address)).text, /--library-/);
  }, '--dev'));
