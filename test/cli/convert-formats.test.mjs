import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { emptyFolder, run } from '../support/command-line.mjs';
import { limits, write as writeFormat } from '../support/convert.mjs';

const folder = emptyFolder();
const write = (name, content) => writeFileSync(join(folder, name), content);
const read = (name) => readFileSync(join(folder, name));
const inFolder = (...args) => run(args, { cwd: folder });

const feed = {
  version: 1,
  language: 'en',
  goals: [
    {
      id: '1',
      name: 'Lend more books',
      status: 'on-track',
      objectives: [{ id: 'a', name: 'Open longer', progress: 40 }],
    },
  ],
};
write('plan.json', JSON.stringify(feed));

for (const ending of ['csv', 'xlsx']) {
  test(`convert writes .${ending}, reads it again and updates without duplicates`, async () => {
    const there = await inFolder('convert', 'plan.json', `sheet.${ending}`);
    assert.equal(there.code, 0, there.stderr);
    const back = await inFolder('convert', `sheet.${ending}`, 'back.json');
    assert.equal(back.code, 0, back.stderr);
    assert.deepEqual(JSON.parse(read('back.json')), feed);
    await inFolder('convert', `sheet.${ending}`, 'twice.json', '--update', 'back.json');
    assert.deepEqual(JSON.parse(read('twice.json')), feed);
  });

  test(`convert takes a template as .${ending}`, async () => {
    await inFolder('template', '--to', ending, '-o', `template.${ending}`);
    const { code, stderr } = await inFolder('convert', `template.${ending}`, 'filled.json');
    assert.equal(code, 0, stderr);
    const check = await inFolder('check', 'filled.json');
    assert.equal(check.code, 0, check.stdout);
  });
}

test('convert through StratML keeps ids and names', async () => {
  await inFolder('convert', 'plan.json', 'plan.xml');
  const { code, stderr } = await inFolder('convert', 'plan.xml', 'from-xml.json');
  assert.equal(code, 0, stderr);
  const [goal] = JSON.parse(read('from-xml.json')).goals;
  assert.deepEqual([goal.id, goal.objectives[0].name], ['1', 'Open longer']);
});

const contents = {
  feed: JSON.stringify(feed),
  csv: 'Goal,Status\nLend more books,on track\n',
  stratml: (await writeFormat('stratml', feed)).output,
  xlsx: Buffer.from((await writeFormat('xlsx', feed)).output),
};
for (const [format, content] of Object.entries(contents)) {
  test(`a ${format} is recognized by its content if its name doesn’t show the format`, async () => {
    write('download', content);
    for (const [source, input] of [
      ['download', ''],
      ['-', content],
    ]) {
      const found = await run(['convert', source, '-', '--to', 'feed'], { cwd: folder, input });
      assert.equal(found.code, 0, found.stderr);
      assert.equal(JSON.parse(found.stdout).goals[0].name, 'Lend more books');
    }
  });
}

const xml = (goals) =>
  `<StrategicPlan><Name>P</Name><StrategicPlanCore>${goals}</StrategicPlanCore></StrategicPlan>`;
const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${xml('&b;')}`;
const external = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml('&x;')}`;
const files = {
  'bomb.xml': bomb,
  'external.xml': external,
  'broken.xml': '<StrategicPlan><Name>',
  'new.xml': '<OrganizationalStrategyDocument/>',
  'bomb.xlsx': Buffer.from(zipSync({ 'xl/a.xml': new Uint8Array(limits.unpackedBytes + 1) })),
  'text.xlsx': 'Name,Status',
  'half.xlsx': contents.xlsx.subarray(0, 300),
  'other.xlsx': Buffer.from(zipSync({ 'a.txt': strToU8('a') })),
  'binary.csv': Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3]),
  'no headings.csv': 'Apples,Pears\n1,2\n',
  'empty.csv': '',
  'old sheet': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  document: '%PDF-1.7',
  page: '<!DOCTYPE html><title>A page</title>',
  'large.csv': Buffer.alloc(limits.bytes + 1, 'a'),
  'faulty.json': '{"version": 1, "goals": [{"name": "A", "progress": "much"}]}',
  'words.json': 'nothing',
};
for (const [name, content] of Object.entries(files)) write(name, content);
mkdirSync(join(folder, 'a folder.csv'));
mkdirSync(join(folder, 'locked'));
chmodSync(join(folder, 'locked'), 0o500);

for (const [source, code, message] of [
  ['bomb.xml', 2, /declares entities/],
  ['external.xml', 2, /declares entities/],
  ['broken.xml', 2, /not well-formed/],
  ['new.xml', 2, /StratML 3\.5/],
  ['bomb.xlsx', 2, /larger than 200 MB once it is unpacked/],
  ['text.xlsx', 2, /not an Excel workbook/],
  ['half.xlsx', 2, /not an Excel workbook/],
  ['other.xlsx', 2, /can’t be read/],
  ['binary.csv', 2, /binary data/],
  ['no headings.csv', 2, /headings/],
  ['empty.csv', 2, /is empty/],
  ['old sheet', 2, /old Excel workbook \(\.xls\)/],
  ['document', 2, /is a PDF/],
  ['page', 2, /is a web page/],
  ['large.csv', 2, /is larger than/],
  ['a folder.csv', 2, /is a folder/],
  ['faulty.json', 1, /has 1 error\. Correct them first/],
  ['words.json', 1, /^library-goals: words\.json /],
]) {
  test(`${source} is rejected with one sentence, and nothing is written`, async () => {
    const before = readdirSync(folder);
    const found = await inFolder('convert', source, 'never.json');
    assert.equal(found.code, code, found.stderr);
    assert.match(found.stderr, message);
    assert.equal(found.stderr.trim().split('\n').length, 1, found.stderr);
    assert.doesNotMatch(found.stderr, /\bat .*:\d+:\d+|please report/);
    assert.equal(found.stdout, '');
    assert.deepEqual(readdirSync(folder), before);
  });
}

for (const [name, table, found, report] of [
  [
    'two parts with the same id',
    'Level,ID,Name\nGoal,1,A\nGoal,1,B\n',
    ({ goals }) => goals.length === 2 && goals[0].id !== goals[1].id,
    /\b1\b/,
  ],
  [
    'a parent that doesn’t exist',
    'Level,ID,Parent,Name\nGoal,1,,A\nObjective,a,9,B\n',
    ({ goals }) => JSON.stringify(goals).includes('"B"'),
    /9/,
  ],
  [
    'parents in a circle',
    'Level,ID,Parent,Name\nGoal,1,,A\nObjective,a,b,B\nObjective,b,a,C\n',
    ({ goals }) => JSON.stringify(goals).includes('"A"'),
    /./,
  ],
]) {
  test(`${name}: the plan is read and the changes are reported`, async () => {
    write('odd.csv', table);
    const { code, stderr } = await inFolder('convert', 'odd.csv', 'odd.json');
    assert.equal(code, 0, stderr);
    assert.ok(found(JSON.parse(read('odd.json'))), read('odd.json').toString());
    assert.match(stderr, report);
    assert.doesNotMatch(stderr, /nothing changed/);
    assert.equal((await inFolder('check', 'odd.json')).code, 0);
  });
}

test(
  'a folder that can’t be written to is reported in one sentence',
  { skip: process.getuid?.() === 0 && 'root can write to any folder' },
  async () => {
    const { code, stderr } = await inFolder('convert', 'plan.json', 'locked/plan.csv');
    assert.equal(code, 2);
    assert.match(stderr, /locked\/plan\.csv can’t be written: permission denied\.\n$/);
    assert.deepEqual(readdirSync(join(folder, 'locked')), []);
  },
);
