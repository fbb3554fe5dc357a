import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

/** Folders in which every test is about one source file. */
const folders = 'cache compare console controllers feed locale plan report static words'.split(' ');

/** Tests of several source files in these folders, each with the reason. */
const exceptions = {
  'plan/sample-fields': 'reads the feeds in samples/',
  'plan/samples': 'reads the feeds in samples/',
  'report/levels-bad-input': 'follows invalid levels and groups from the feed to the report',
};

const testFiles = (folder) =>
  readdirSync(`test/${folder}`, { recursive: true })
    .map((file) => /^(.*)\.test\.(?:ts|mjs)$/.exec(`${folder}/${file.replaceAll('\\', '/')}`)?.[1])
    .filter(Boolean);

/** Whether a test, or its folder, has the name of a source file. */
const hasSource = (name) =>
  [name, name.replace(/\/[^/]+$/, '')].some((path) => existsSync(`src/${path}.ts`));

test('each test file, or its folder, has the name of the source file that it tests', () => {
  const names = folders.filter((folder) => existsSync(`test/${folder}`)).flatMap(testFiles);
  assert.ok(names.length > 50);
  const unnamed = names.filter((name) => !hasSource(name));
  assert.deepEqual(unnamed.sort(), Object.keys(exceptions));
});
