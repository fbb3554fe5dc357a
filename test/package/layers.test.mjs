import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { findErrors } from '../support/layers.mjs';

/** A module's imports: files of src/ by their path in it, packages by their name. */
function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(`src/${file}`, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? posix.join(posix.dirname(file), fileName).replace(/\.js$/, '.ts')
      : fileName
          .split('/')
          .slice(0, fileName.startsWith('@') ? 2 : 1)
          .join('/'),
  );
}

const files = readdirSync('src', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

test('imports are allowed by layers.mjs, and not circular', () => {
  assert.ok(files.length > 50);
  assert.deepEqual(findErrors(new Map(files.map((file) => [file, importsOf(file)]))), []);
});

const invalid = [
  [
    'an import from a higher layer',
    { 'plan/a.ts': ['views/b.ts'], 'views/b.ts': [] },
    /plan\/a\.ts may not import views\/b\.ts/,
  ],
  ['a package that is not allowed', { 'feed/a.ts': ['lit'] }, /feed\/a\.ts may not import lit/],
  [
    'a circular import',
    { 'plan/a.ts': ['plan/b.ts'], 'plan/b.ts': ['plan/a.ts'] },
    /circular import: plan\/a\.ts → plan\/b\.ts → plan\/a\.ts/,
  ],
  ['an unknown folder', { 'helpers/a.ts': [] }, /no such folder as helpers/],
];
for (const [name, graph, fault] of invalid) {
  test(`${name} is found`, () => {
    assert.match(findErrors(new Map(Object.entries(graph))).join('\n'), fault);
  });
}

test('no file of src/ has more than 200 lines', () => {
  const long = files.filter((file) => readFileSync(`src/${file}`, 'utf8').split('\n').length > 201);
  assert.deepEqual(long, []);
});
