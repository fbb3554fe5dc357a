import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import { emptyFolder, run } from '../support/command-line.mjs';
import { testFont } from '../support/test-font.mjs';

const folder = emptyFolder();
const feed = 'samples/example-library.json';
const asOf = ['--as-of', '2026-09-30'];
const badge = (...args) => run(['badge', feed, ...asOf, ...args]);
writeFileSync(join(folder, 'squares.ttf'), testFont('Priotyngces pI0123456789% '));
const font = ['--font', join(folder, 'squares.ttf')];

test('draws the image in the documentation', async () => {
  const { stdout } = await badge('--goal', '3');
  assert.equal(stdout, readFileSync('docs/badge.svg', 'utf8'));
});

for (const variant of ['pill', 'bar', 'ring', 'flat', 'compact']) {
  test(`draws the variant ${variant}, each differently`, async () => {
    const { stdout, code } = await badge('--variant', variant, '--theme', 'auto', '--lang', 'de');
    assert.equal(code, 0);
    assert.match(stdout, /^<svg [^>]*xml:lang="de"/);
    assert.match(stdout, /prefers-color-scheme:dark/);
  });
}

test('writes JSON for shields.io', async () => {
  const output = join(folder, 'badge.json');
  await badge('--goal', '3', '-o', output);
  const { schemaVersion, label, message } = JSON.parse(readFileSync(output, 'utf8'));
  assert.deepEqual([schemaVersion, label, message], [1, 'Priority 3', '60% · In progress']);
});

test('draws a PNG with a font, which contains the text', async () => {
  const output = join(folder, 'badge.png');
  const { code, stderr } = await badge('--goal', '3', '-o', output, '--scale', '4', ...font);
  assert.equal(code, 0, stderr);
  // The width is in the header.
  const width = readFileSync(output).readUInt32BE(16);
  const [, own] = /width="(\d+)"/.exec(readFileSync('docs/badge.svg', 'utf8'));
  assert.equal(width, 4 * Number(own));
  const labelled = readFileSync(output).length;
  await badge('--goal', '3', '--label', '', '-o', output, '--scale', '4', ...font);
  assert.ok(readFileSync(output).length < labelled);
});

for (const [args, message] of [
  [['--goal', '33'], /--goal: the plan has no goal "33".*Write one of: 1, 2/],
  [['--goal', '1', '--objective', '9'], /--objective: the plan has no objective "9"/],
  [['-o', 'badge.gif'], /write a name that ends with \.svg, \.png or \.json/],
  [['-o', 'badge.png'], /add --font/],
  [['-o', 'badge.png', '--theme', 'auto', ...font], /a PNG has one theme only/],
  [
    ['-o', 'badge.png', '--font', 'package.json'],
    /package\.json is not a TrueType or OpenType font/,
  ],
  [['-o', 'badge.png', '--lang', 'ja', ...font], /No font given with --font has the characters/],
  [['-o', 'badge.png', '--scale', '0', ...font], /--scale 0: write a number/],
]) {
  test(`badge ${args.slice(0, 4).join(' ').replace(folder, '')} reports what is wrong, and writes nothing`, async () => {
    const { code, stderr } = await badge(...args);
    assert.equal(code, 2);
    assert.match(stderr, message);
    assert.ok(!existsSync('badge.png') && !existsSync('badge.gif'));
  });
}

test('draws all badges, with a page to copy them from', async () => {
  const plan = join(folder, 'plan.json');
  const goals = [
    { id: '../a/b', name: '<b>' },
    { id: '..\\a/b', name: 'B' },
    { id: 'A', name: 'C' },
    { id: 'a', name: 'D', objectives: [{ name: 'E' }] },
    { id: 'x'.repeat(1000), name: 'F' },
  ];
  writeFileSync(plan, JSON.stringify({ version: 1, goals }));
  const { code } = await run(['badges', plan, '-o', join(folder, 'all badges')]);
  assert.equal(code, 0);
  const files = readdirSync(join(folder, 'all badges'));
  assert.equal(new Set(files.map((file) => file.toLowerCase())).size, 2 * 7 + 1);
  assert.ok(
    files.every((file) => file.length < 100),
    files.join(),
  );
  const page = readFileSync(join(folder, 'all badges', 'index.html'), 'utf8');
  const faults = [];
  parse(page, { onParseError: (fault) => faults.push(fault) });
  assert.deepEqual(faults, []);
  const shown = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => decodeURIComponent(src));
  assert.deepEqual(shown.sort(), files.filter((file) => file.endsWith('.svg')).sort());
});

test('reports a file in place of the output folder', async () => {
  const { code, stderr } = await run(['badges', feed, '-o', 'package.json']);
  assert.equal(code, 2);
  assert.match(stderr, /package\.json is a file; name a folder/);
});

test('draws objectives at any level; of those with the same id, the one at the higher level', async () => {
  const plan = join(folder, 'levels.json');
  const low = [
    { id: 'deep', name: 'Deep', progress: 30 },
    { id: 'b', name: 'Low', progress: 10 },
  ];
  const objectives = [
    { id: 'a', name: 'A', objectives: low },
    { id: 'b', name: 'B', progress: 70 },
  ];
  writeFileSync(
    plan,
    JSON.stringify({ version: 1, goals: [{ id: '1', name: 'One', objectives }] }),
  );
  const draw = (id) => run(['badge', plan, '--goal', '1', '--objective', id]);
  assert.match((await draw('deep')).stdout, />30%</);
  assert.match((await draw('b')).stdout, />70%</);
  await run(['badges', plan, '-o', join(folder, 'levels')]);
  const pictures = readdirSync(join(folder, 'levels')).filter((file) => file.endsWith('.svg'));
  assert.deepEqual(pictures.sort(), [
    'goal-1-objective-a.svg',
    'goal-1-objective-b.svg',
    'goal-1-objective-deep.svg',
    'goal-1.svg',
    'plan.svg',
  ]);
});

test('draws a badge of each group', async () => {
  const plan = join(folder, 'groups.json');
  const groups = [
    { id: 'g 1', name: 'People' },
    { id: 'g/2', name: 'Places' },
  ];
  const goals = [
    { id: '1', name: 'One', progress: 20, group: 'g 1' },
    { id: '2', name: 'Two', progress: 60, group: 'g 1' },
    { id: '3', name: 'Three', progress: 90, group: 'g/2' },
  ];
  writeFileSync(plan, JSON.stringify({ version: 1, groups, goals }));
  const { code } = await run(['badges', plan, '-o', join(folder, 'groups')]);
  assert.equal(code, 0);
  const picture = (name) => readFileSync(join(folder, 'groups', name), 'utf8');
  assert.match(picture('group-g-1.svg'), /People[\s\S]*>40%</);
  assert.match(picture('group-g-2.svg'), /Places[\s\S]*>90%</);
});
