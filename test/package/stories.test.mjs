import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const list = readFileSync('test/stories/story-files.ts', 'utf8');
const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
const tags = readdirSync('src/define')
  .filter((file) => file.startsWith('library-'))
  .map((file) => file.replace('.ts', ''));

for (const file of files) {
  test(`${file} is tested`, () => {
    const path = `../../stories/${file.replace('.ts', '.js')}`;
    const [, name] = list.match(new RegExp(`import \\* as (\\w+) from '${path}'`)) ?? [];
    assert.ok(name, `test/stories/story-files.ts doesn't import ${path}`);
    const [, listed] = list.match(/storyFiles = \[([^\]]*)\]/);
    assert.match(listed, new RegExp(`\\b${name}\\b`), `storyFiles lacks ${name}`);
  });
}

/** The stories that every element has. */
const common = [
  ...['Loading', 'Stale', 'Failed', 'FailedWithFallback', 'Empty', 'LongText', 'InASidebar'],
  ...['LongTextInASidebar', 'InChinese', 'RightToLeft', 'Dark', 'OnADarkPage'],
];

for (const tag of tags) {
  test(`<${tag}> has all common stories`, () => {
    const file = `stories/${tag}.stories.ts`;
    assert.ok(existsSync(file), `${file} is missing`);
    const text = readFileSync(file, 'utf8');
    assert.match(text, new RegExp(`component: '${tag}'`));
    for (const name of common) assert.match(text, new RegExp(`export const ${name}: Story = {`));
  });
}
