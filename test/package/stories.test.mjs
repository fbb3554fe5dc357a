import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeManifest, sourceProgram } from '../../scripts/make-manifest.mjs';

const list = readFileSync('test/stories/story-files.ts', 'utf8');
const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
const tags = readdirSync('src/define')
  .filter((file) => file.startsWith('library-'))
  .map((file) => file.replace('.ts', ''));

for (const file of files) {
  test(`the stories of ${file} are test cases`, () => {
    const path = `../../stories/${file.replace('.ts', '.js')}`;
    const [, name] = list.match(new RegExp(`import \\* as (\\w+) from '${path}'`)) ?? [];
    assert.ok(name, `test/stories/story-files.ts doesn't import ${path}`);
    const [, listed] = list.match(/storyFiles = \[([^\]]*)\]/);
    assert.match(listed, new RegExp(`\\b${name}\\b`), `storyFiles lacks ${name}`);
  });
}

/** What the stories of every element show, beside what is its own. */
const common = [
  ...['Loading', 'Stale', 'Failed', 'FailedWithFallback', 'Empty', 'LongText', 'InASidebar'],
  ...['LongTextInASidebar', 'InChinese', 'RightToLeft', 'Dark', 'OnADarkPage'],
];

for (const tag of tags) {
  test(`<${tag}> has stories`, () => {
    const file = `stories/${tag}.stories.ts`;
    assert.ok(existsSync(file), `${file} is missing`);
    const text = readFileSync(file, 'utf8');
    assert.match(text, new RegExp(`component: '${tag}'`));
    for (const name of common) assert.match(text, new RegExp(`export const ${name}: Story = {`));
  });
}

/** What the table of `<library-goals>` has, one name of each kind; the rest comes from the same sources. */
const inTable = [
  ['attributes', 'layout'],
  ['attributes', 'heading-level'],
  ['members', 'reload'],
  ['events', 'library-load'],
  ['slots', ''],
  ['cssParts', 'base'],
  ['cssParts', 'goal-label'],
  ['cssParts', 'section-heading'],
  ['cssProperties', '--library-accent'],
  ['cssStates', 'stale'],
];

const { modules } = makeManifest(sourceProgram());
const elements = modules.flatMap(({ declarations }) => declarations);
const elementOf = (tag) => elements.find(({ tagName }) => tagName === tag);

for (const tag of tags) {
  test(`<${tag}> has a table`, () => {
    const { description, attributes } = elementOf(tag);
    assert.ok(description);
    for (const attribute of attributes) assert.ok(attribute.description, attribute.name);
  });
}

for (const [kind, name] of inTable) {
  test(`the table of <library-goals> has "${name}" among its ${kind}`, () => {
    assert.ok(elementOf('library-goals')[kind].some((item) => item.name === name));
  });
}

test('a token’s default is read with its brackets', () => {
  const tokens = elementOf('library-goals').cssProperties;
  const line = tokens.find(({ name }) => name === '--library-line');
  assert.match(line.default, /^[\w-]+\(.*\)$/);
});

test('the states of the table are those of a feed', () => {
  const states = readFileSync('src/feed/feed-state.ts', 'utf8').matchAll(/status: '(\w+)'/g);
  const names = [...states].map(([, name]) => name).filter((name) => name !== 'idle');
  const told = elementOf('library-goals')
    .cssStates.map(({ name }) => name)
    .sort();
  assert.deepEqual(told, [...new Set(names)].sort());
});
