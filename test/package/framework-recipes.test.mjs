import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const apps = 'test/hosts/frameworks';
const text = readFileSync('docs/frameworks.md', 'utf8');

/** The code between the marks in a file of an app. */
const region = (code) => /.*recipe:start.*\n([\s\S]*?).*recipe:end/.exec(code)?.[1];

/** The code blocks of the documentation that name their file. */
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

test('exactly the marked files are in the documentation', () => {
  assert.ok(marked.length >= 8, marked.join());
  assert.deepEqual(quoted.map(({ file }) => file).sort(), marked.sort());
});

for (const { file, code } of quoted) {
  test(`${file} is the same in docs/frameworks.md`, () => {
    assert.equal(code, region(readFileSync(`${apps}/${file}`, 'utf8')));
  });
}

test('the versions in docs/frameworks.md are those that are tested', () => {
  const { devDependencies } = JSON.parse(readFileSync(`${apps}/package.json`, 'utf8'));
  const named = [...text.matchAll(/\| `([^`]+)` (\d[\d.]*) \|/g)];
  assert.ok(named.length >= 7);
  for (const [, name, version] of named) assert.equal(version, devDependencies[name], name);
});
