import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyFolder, run, start } from '../support/command-line.mjs';

const folder = emptyFolder();
const here = { cwd: folder };

test('writes a feed without errors and warnings, and prints the next steps', async () => {
  const { code, stdout, stderr } = await run(['init'], here);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /npx library-goals check plan\.json$/m);
  const check = await run(['check', '--strict', 'plan.json'], here);
  assert.equal(check.code, 0, check.stdout);
  assert.match(check.stdout, /read 2 goals, 2 objectives, 1 indicator/);
});

test('the commands in the next steps work, even if the file’s name contains spaces', async () => {
  const { stdout } = await run(['init', "the plan's.json"], here);
  assert.match(stdout, /check 'the plan'\\''s\.json'$/m);
  const commands = [...stdout.matchAll(/npx library-goals (.*)/g)].map(([, args]) => args);
  assert.equal(commands.length, 3);
  for (const args of commands) {
    const words = args.replace("'the plan'\\''s.json'", 'FILE').split(' ');
    const given = words.map((word) => (word === 'FILE' ? "the plan's.json" : word));
    if (given[0] === 'preview') {
      const { child } = await start(given, 'to stop.\n', here);
      child.kill();
      continue;
    }
    const { code, stderr } = await run(given, here);
    assert.equal(code, 0, stderr);
  }
});

test('overwrites a file only with --force', async () => {
  const file = join(folder, 'mine.json');
  writeFileSync(file, 'mine');
  const { code, stderr } = await run(['init', 'mine.json'], here);
  assert.equal(code, 2);
  assert.match(stderr, /mine\.json already exists; name another file, or add --force\.\n$/);
  assert.equal(readFileSync(file, 'utf8'), 'mine');
  await run(['init', 'mine.json', '--force'], here);
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).version, 1);
});

test('writes only the feed to standard output', async () => {
  const { stdout } = await run(['init', '-'], here);
  assert.equal(JSON.parse(stdout).version, 1);
});

test('writes the JSON Schema', async () => {
  const { code, stdout } = await run(['schema'], here);
  assert.equal(code, 0);
  assert.equal(stdout, readFileSync('dist/plan.schema.json', 'utf8'));
});
