import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { engines, findBrowser } from '../../scripts/find-browsers.mjs';
import { plainReporter } from '../support/plain-reporter.mjs';

const session = (fields) => ({
  browser: { name: 'Chromium' },
  testFile: '/home/test/a.test.ts',
  errors: [],
  passed: true,
  ...fields,
});
const tests = (...tests) => ({ name: '', tests: [], suites: [{ name: 'a', tests, suites: [] }] });
const good = { name: 'good', passed: true, skipped: false };
const bad = { name: 'bad', passed: false, skipped: false, error: { message: 'It is wrong.' } };

/** Each with the fields of a session, the last line, and part of the lines before it. */
const outcomes = [
  ['a test that passes', { testResults: tests(good) }, '1 passed, 0 failed', ''],
  [
    'a test that fails, with its name and its file',
    { passed: false, testResults: tests(good, bad) },
    '1 passed, 1 failed',
    'Chromium: test/a.test.ts: a › bad\n  It is wrong.',
  ],
  [
    'a file that cannot be loaded',
    { passed: false, errors: [{ message: 'No such file.' }], request404s: ['src/b.js'] },
    '0 passed, 1 failed',
    'not found: src/b.js',
  ],
  ['a file without tests', {}, '0 passed, 1 failed', 'No test ran.'],
  [
    'a file that fails outside its tests',
    { passed: false, testResults: tests(good) },
    '1 passed, 1 failed',
    'The run of this file failed.',
  ],
  [
    'a test that is skipped',
    { testResults: tests({ name: 'later', passed: false, skipped: true }) },
    '0 passed, 0 failed',
    '1 skipped',
  ],
];

for (const [name, fields, last, part] of outcomes) {
  test(`the reporter counts ${name}`, () => {
    const lines = [];
    const log = (...parts) => lines.push(parts.join(' '));
    plainReporter({ log, root: '/home' }).onTestRunFinished({ sessions: [session(fields)] });
    assert.equal(lines.at(-1).trim(), last);
    assert.ok(lines.join('\n').includes(part), lines.join('\n'));
  });
}

const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});

test('environment variables set the paths of browsers', () => {
  delete process.env.NO_SYSTEM_BROWSER;
  process.env.CHROME_PATH = '/opt/my-chrome';
  process.env.FIREFOX_PATH = '/opt/my-firefox';
  assert.deepEqual(
    ['chromium', 'firefox'].map((engine) => findBrowser(engine)),
    ['/opt/my-chrome', '/opt/my-firefox'],
  );
});

test('no browser is found on a machine without one', () => {
  process.env.NO_SYSTEM_BROWSER = '1';
  assert.deepEqual(engines.filter(findBrowser), []);
});
