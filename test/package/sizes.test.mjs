import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { brotliSize, sizesFile, sizesTable, writtenSizes } from '../../scripts/file-sizes.mjs';
import { readFileSync } from 'node:fs';

test(`${sizesFile} has the sizes of the files in dist/ (npm run build)`, () => {
  assert.equal(writtenSizes(), sizesTable());
});

const page = (...options) =>
  execFileSync(process.execPath, ['scripts/size.mjs', '--page', ...options], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/))
    .map((cells) => [cells[0], Number(cells.at(-1))]);

test('npm run size -- --page lists what a page loads', () => {
  const [, script, feed, sum] = page('samples/hkust-library.json');
  const sizes = ['dist/library-goals.js', 'samples/hkust-library.json'].map((file) =>
    brotliSize(readFileSync(file)),
  );
  assert.deepEqual(script, ['dist/library-goals.js', sizes[0]]);
  assert.deepEqual(feed, ['samples/hkust-library.json', sizes[1]]);
  assert.deepEqual(sum, ['2 requests', sizes[0] + sizes[1]]);
});

test('npm run size -- --page lists the file of a language that the script doesn’t include', () => {
  const files = (language) =>
    page('samples/hkust-library.json', '--language', language).map(([name]) => name);
  assert.equal(files('pt-BR')[2], 'dist/locales/pt.js');
  assert.equal(files('zh-HK')[2], 'dist/locales/zh-Hant.js');
  assert.equal(files('en-HK').length, 4);
});
