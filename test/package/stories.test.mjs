import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

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

for (const tag of tags) {
  test(`<${tag}> has stories`, () => {
    const file = `stories/${tag}.stories.ts`;
    assert.ok(existsSync(file), `${file} is missing`);
    assert.match(readFileSync(file, 'utf8'), new RegExp(`component: '${tag}'`));
  });
}
