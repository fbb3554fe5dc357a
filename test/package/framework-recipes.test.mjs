import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const apps = 'test/hosts/frameworks';
const text = readFileSync('docs/frameworks.md', 'utf8');

/** What stands between the marks in a file of an app. */
const region = (code) => /.*recipe:start.*\n([\s\S]*?).*recipe:end/.exec(code)?.[1];

/** The blocks of code that say which file they are taken from. */
const quoted = [...text.matchAll(/^<!-- recipe: (\S+) -->\n```\w+\n([\s\S]*?)^```$/gm)].map(
  ([, file, code]) => ({ file, code }),
);

const marked = readdirSync(apps, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .flatMap(({ name }) =>
    readdirSync(`${apps}/${name}`, { recursive: true }).map((file) => `${name}/${file}`),
  )
  .filter((file) => /\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(file))
  .filter((file) => region(readFileSync(`${apps}/${file}`, 'utf8')));

test('every recipe is quoted, and only recipes', () => {
  assert.ok(marked.length >= 8, marked.join());
  assert.deepEqual(quoted.map(({ file }) => file).sort(), marked.sort());
});

for (const { file, code } of quoted) {
  test(`${file} reads in docs/frameworks.md as it is tested`, () => {
    assert.equal(code, region(readFileSync(`${apps}/${file}`, 'utf8')));
  });
}

test('the versions are those that are tested', () => {
  const { devDependencies } = JSON.parse(readFileSync(`${apps}/package.json`, 'utf8'));
  const named = [...text.matchAll(/\| `([^`]+)` (\d[\d.]*) \|/g)];
  assert.ok(named.length >= 7);
  for (const [, name, version] of named) assert.equal(version, devDependencies[name], name);
});
