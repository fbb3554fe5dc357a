import assert from 'node:assert/strict';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyFolder, run } from '../support/command-line.mjs';

const folder = emptyFolder();
const write = (name, text) => {
  writeFileSync(join(folder, name), text);
  return name;
};
const inFolder = (...args) => run(args, { cwd: folder });
const plan = write('plan.json', '{"version": 1, "goals": [{"id": "a", "name": "Teach"}]}');

test('a feed with errors is not converted, because the invalid values would be lost', async () => {
  write('faulty.json', '{"version": 1, "goals": [{"name": "A", "progress": "much"}]}');
  const { code, stderr } = await inFolder('convert', 'faulty.json', 'out.json');
  assert.equal(code, 1);
  assert.match(stderr, /^library-goals: faulty\.json has 1 error\./);
  assert.ok(!readdirSync(folder).includes('out.json'));
});

test('the report of changes is written to the error output, as text or JSON', async () => {
  const { stdout, stderr, code } = await inFolder('convert', plan, '-', '--to', 'feed', '--json');
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout).goals[0].name, 'Teach');
  assert.deepEqual(JSON.parse(stderr), { file: plan, repairs: [] });
});

for (const [args, code, message] of [
  [[plan, 'out.pdf'], 2, /The format of out\.pdf isn’t clear from its name; add --to/],
  [
    [plan, 'out.json', '--from', 'pdf'],
    2,
    /--from pdf: there is no such format\. The formats are: feed/,
  ],
  [['absent.json', 'out.json'], 2, /absent\.json can’t be read/],
  [[plan, 'out.json', '--update', 'absent.json'], 2, /absent\.json can’t be read/],
  [[plan, 'out.json', '--remove-missing'], 2, /needs --update/],
  [[plan, 'no folder/out.json'], 2, /can’t be written/],
]) {
  test(`convert ${args.join(' ')} reports what is wrong`, async () => {
    const found = await inFolder('convert', ...args);
    assert.equal(found.code, code);
    assert.match(found.stderr, message);
    assert.equal(found.stderr.trim().split('\n').length, 1, found.stderr);
  });
}

test('a file is written completely or not at all, and no other file is left', async () => {
  mkdirSync(join(folder, 'whole'));
  writeFileSync(join(folder, 'whole', 'kept.json'), 'kept');
  await inFolder('convert', 'absent.json', 'whole/kept.json');
  await inFolder('convert', plan, 'whole/new.json');
  assert.deepEqual(readdirSync(join(folder, 'whole')), ['kept.json', 'new.json']);
  assert.equal(readFileSync(join(folder, 'whole', 'kept.json'), 'utf8'), 'kept');
});

test('a symbolic link to a file remains one', async () => {
  write('real.json', '');
  symlinkSync('real.json', join(folder, 'link.json'));
  await inFolder('convert', plan, 'link.json');
  assert.ok(lstatSync(join(folder, 'link.json')).isSymbolicLink());
  assert.match(readFileSync(join(folder, 'real.json'), 'utf8'), /Teach/);
});
