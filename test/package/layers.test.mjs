import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { faults } from '../support/layers.mjs';

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

test('imports only point down, in no circle', () => {
  assert.ok(files.length > 50);
  assert.deepEqual(faults(new Map(files.map((file) => [file, importsOf(file)]))), []);
});

const wrong = [
  [
    'an import that points up',
    { 'plan/a.ts': ['views/b.ts'], 'views/b.ts': [] },
    /plan\/a\.ts may not import views\/b\.ts/,
  ],
  ['Lit where nothing is drawn', { 'feed/a.ts': ['lit'] }, /feed\/a\.ts may not import lit/],
  [
    'a circle',
    { 'plan/a.ts': ['plan/b.ts'], 'plan/b.ts': ['plan/a.ts'] },
    /circle: plan\/a\.ts → plan\/b\.ts → plan\/a\.ts/,
  ],
  ['a room that is not in the house', { 'helpers/a.ts': [] }, /no such room as helpers/],
];
for (const [name, graph, fault] of wrong) {
  test(`${name} is found`, () => {
    assert.match(faults(new Map(Object.entries(graph))).join('\n'), fault);
  });
}

test('no file of src is over 200 lines', () => {
  const long = files.filter((file) => readFileSync(`src/${file}`, 'utf8').split('\n').length > 201);
  assert.deepEqual(long, []);
});
