import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../support/command-line.mjs';

const text = readFileSync('docs/command-line.md', 'utf8');
const { stdout: help } = await run(['--help']);
const commands = [...help.split('Commands:')[1].matchAll(/^ {2}([a-z]+) /gm)].map(
  ([, name]) => name,
);

test('docs/command-line.md lists every command', () => {
  const own = commands.filter((name) => name !== 'help');
  assert.ok(own.length > 3);
  for (const name of own) assert.match(text, new RegExp(`^\\| \`${name}[ \`]`, 'm'), name);
});

test('docs/command-line.md contains only options that exist', async () => {
  const helps = await Promise.all(commands.map((name) => run(['help', name])));
  const all = help + helps.map(({ stdout }) => stdout).join('');
  for (const [option] of text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)) {
    assert.ok(all.includes(option), option);
  }
});
