import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../support/command-line.mjs';

const text = readFileSync('docs/command-line.md', 'utf8');
const { stdout: help } = await run(['--help']);
const commands = [...help.split('Commands:')[1].matchAll(/^ {2}([a-z]+) /gm)].map(
  ([, name]) => name,
);

test('the reference of the command line has every command', () => {
  const own = commands.filter((name) => name !== 'help');
  assert.ok(own.length > 3);
  for (const name of own) assert.match(text, new RegExp(`^\\| \`${name}[ \`]`, 'm'), name);
});

test('the reference of the command line names only options that there are', async () => {
  const helps = await Promise.all(commands.map((name) => run(['help', name])));
  const all = help + helps.map(({ stdout }) => stdout).join('');
  for (const [option] of text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)) {
    assert.ok(all.includes(option), option);
  }
});
