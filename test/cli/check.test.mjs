import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyFolder, run } from '../support/command-line.mjs';

const folder = emptyFolder();

/** Checks a feed that is given as text. */
async function check(text, ...options) {
  writeFileSync(join(folder, 'plan.json'), text);
  return run(['check', 'plan.json', ...options], { cwd: folder });
}

const checkJson = async (text) => JSON.parse((await check(text, '--json')).stdout);

const rows = [
  [
    'a value over its limit',
    '{"version": 1,\n "goals": [{"name": "Teach",\n   "progress": 140}]}',
    3,
    4,
    /^140 is more than 100/,
    'Teach',
  ],
  [
    'an unknown field',
    '{"version": 1, "goals": [{"name": "Teach", "proggress": 4}]}',
    1,
    44,
    /did you mean "progress"/,
    'Teach',
  ],
  [
    'an objective without a name',
    '{"version": 1, "goals": [{"name": "Teach", "objectives": [\n{}]}]}',
    2,
    1,
    /name or a description/,
    'Teach',
  ],
  [
    'a part inside another part',
    '{"version": 1, "goals": [{"name": "A", "indicators": [{"name": {"en": "Loans"}, "target": 1,\n"measurements": [{"date": "today"}]}]}]}',
    2,
    19,
    /not a date/,
    'Loans',
  ],
  ['no goals', '\n{"version": 1}', 2, 1, /missing/, undefined],
  [
    'a name that looks like a path',
    '{"version": 1, "goals": [{"name": "Teach",\n"goals[0].name": 1}]}',
    2,
    1,
    /unknown field/,
    'Teach',
  ],
  [
    'a field that occurs twice',
    '{"version": 1, "goals": [{"name": "Teach", "status": "done",\n"status": "on track"}]}',
    2,
    1,
    /more than once/,
    'Teach',
  ],
  ['a text that isn’t JSON', '{"version": 1,\n "goals": [}', 2, 12, /^not valid JSON: /, undefined],
  [
    'an extra comma, with Windows line endings',
    '{"version": 1,\r\n "goals": [],\r\n}',
    2,
    13,
    /remove this comma/,
    undefined,
  ],
  [
    'a byte order mark',
    '\ufeff{"version": 1,\n"goals": [{"name": "A", "progress": -1}]}',
    2,
    25,
    /less than 0/,
    'A',
  ],
];
for (const [name, text, line, column, message, part] of rows) {
  test(`reports the position of ${name}`, async () => {
    const { files } = await checkJson(text);
    const found = files[0].issues.find((issue) => message.test(issue.message));
    assert.ok(found, JSON.stringify(files));
    assert.deepEqual([found.line, found.column, found.part], [line, column, part]);
  });
}

test('reports how many parts were read', async () => {
  const { stdout, code } = await run(['check', 'samples/example-library.json']);
  assert.match(stdout, /: read 8 goals, 12 objectives, 9 indicators, /);
  assert.equal(code, 0);
});

const warning = '{"version": 1, "goals": [{"name": "A", "status": "splendid"}]}';
const error = '{"version": 1, "goals": [{"name": "A", "progress": "much"}]}';
for (const [name, text, options, code] of [
  ['a warning', warning, [], 0],
  ['a warning, strictly', warning, ['--strict'], 1],
  ['an error', error, [], 1],
  ['no plan', '[]', [], 1],
  ['no JSON', 'goals', [], 1],
  ['an unknown option', error, ['--colour'], 2],
  ['an unknown format', error, ['--format', 'xml'], 2],
]) {
  test(`ends with exit code ${code}: ${name}`, async () => {
    assert.equal((await check(text, ...options)).code, code);
  });
}

test('lists all issues of a feed with many', async () => {
  const goals = Array.from({ length: 500 }, () => ({ name: 'A', progress: 101 }));
  const report = await checkJson(JSON.stringify({ version: 1, goals }, null, 1));
  assert.equal(report.warnings, 500);
});

test('writes annotations for GitHub Actions', async () => {
  const text = '{"version": 1, "goals": [{"name": "50 %\\n: done", "progress": 140}]}';
  const { stdout } = await check(text, '--format', 'github');
  assert.equal(
    stdout,
    '::warning file=plan.json,line=1,col=51,title=goals[0].progress::goals[0].progress ("50 %25%0A: done"): 140 is more than 100; shown as 100\n',
  );
});

test('writes each issue on one line, without control characters from the feed', async () => {
  const { stdout } = await check(
    '{"version": 1, "goals": [{"name": "\\u001b[31mA\\nB", "progress": 140}]}',
  );
  assert.equal(stdout.trim().split('\n').length, 2);
  assert.ok(!stdout.includes('\u001b'));
});

test('checks the other feeds if one can’t be read', async () => {
  writeFileSync(join(folder, 'plan.json'), error);
  const { code, stdout, stderr } = await run(['check', 'absent.json', 'plan.json'], {
    cwd: folder,
  });
  assert.equal(code, 2);
  assert.match(stderr, /^library-goals: absent\.json can’t be read: there is no such file/);
  assert.match(stdout, /plan\.json:1:40: error: /);
});

test('reads standard input', async () => {
  const { code, stdout } = await run(['check', '-'], { input: error });
  assert.equal(code, 1);
  assert.match(stdout, /^standard input:1:40: error: /);
});
