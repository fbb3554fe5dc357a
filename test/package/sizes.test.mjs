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

const names = (...options) => page(...options).map(([name]) => name);

test('npm run size -- --page lists what a page loads', () => {
  const [, script, feed, sum, ...more] = page('samples/hkust-library.json');
  const sizes = ['dist/library-goals.js', 'samples/hkust-library.json'].map((file) =>
    brotliSize(readFileSync(file)),
  );
  assert.deepEqual(script, ['dist/library-goals.js', sizes[0]]);
  assert.deepEqual(feed, ['samples/hkust-library.json', sizes[1]]);
  assert.deepEqual(sum, ['2 requests', sizes[0] + sizes[1]]);
  // This plan has no measurements, so no chart.
  assert.deepEqual(more, []);
});

test('npm run size -- --page lists the part that a tag needs, and the charts that are loaded later', () => {
  const [, script, timeline, , sum, , later, charts] = names(
    'samples/example-library.json',
    ...['--tag', 'library-timeline'],
  );
  assert.equal(script, 'dist/library-goals.js');
  assert.match(timeline, /^dist\/library-goals\/timeline-[\w-]+\.js$/);
  assert.equal(sum, '3 requests');
  assert.equal(later, 'when a reader opens the first chart');
  assert.match(charts, /^dist\/library-goals\/charts-/);
});

test('npm run size -- --page lists the file of a language that the script doesn’t include', () => {
  const files = (...options) => names('samples/hkust-library.json', '--language', ...options);
  assert.equal(files('pt-BR')[2], 'dist/locales/pt.js');
  assert.equal(files('zh-HK')[2], 'dist/locales/zh-Hant.js');
  assert.equal(files('zh-HK', '--script', 'library-goals.all').length, 4);
  assert.equal(files('en-HK').length, 4);
});
