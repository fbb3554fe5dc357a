import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyFolder, run } from '../support/command-line.mjs';

const folder = emptyFolder();
const day = ['--as-of', '2026-06-15'];

/** Compares two states of a plan's goals. */
async function since(before, after, ...options) {
  for (const [name, goals] of Object.entries({ 'old.json': before, 'new.json': after })) {
    writeFileSync(join(folder, name), JSON.stringify({ version: 1, goals }));
  }
  return run(['check', 'new.json', '--since', 'old.json', ...day, ...options], { cwd: folder });
}
const found = async (before, after) =>
  JSON.parse((await since(before, after, '--json')).stdout).findings;

const goal = { id: 'a', name: 'Teach everybody' };
const measured = (...actuals) => [
  {
    ...goal,
    indicators: [
      {
        name: 'Loans',
        target: 9,
        measurements: actuals.map((actual, i) => ({ date: `${2020 + i}`, actual })),
      },
    ],
  },
];
const rows = [
  ['nothing', [goal], [goal], []],
  [
    'a better status',
    [{ ...goal, status: 'not started' }],
    [{ ...goal, status: 'on track' }],
    ['status-changed'],
  ],
  [
    'a worse status',
    [{ ...goal, status: 'done' }],
    [{ ...goal, status: 'in progress' }],
    ['status-backwards'],
  ],
  [
    'a status in another spelling',
    [{ ...goal, status: 'done' }],
    [{ ...goal, status: 'Completed' }],
    [],
  ],
  ['more progress', [{ ...goal, progress: 3 }], [{ ...goal, progress: 4 }], ['progress-changed']],
  ['less progress', [{ ...goal, progress: 4 }], [{ ...goal, progress: 3 }], ['progress-backwards']],
  [
    'content without a new date',
    [{ ...goal, note: 'A', updated: '2026' }],
    [{ ...goal, note: 'B', updated: '2026' }],
    ['changed', 'no-new-date'],
  ],
  [
    'content in a plan without dates',
    [{ ...goal, note: 'A' }],
    [{ ...goal, note: 'B' }],
    ['changed'],
  ],
  [
    'only a new date',
    [{ ...goal, updated: '2025' }],
    [{ ...goal, updated: '2026' }],
    ['only-new-date'],
  ],
  [
    'content and its date',
    [{ ...goal, note: 'A', updated: '2025' }],
    [{ ...goal, note: 'B', updated: '2026' }],
    ['changed'],
  ],
  ['a new part', [goal], [goal, { id: 'b', name: 'Lend' }], ['added']],
  ['a removed part', [goal, { id: 'b', name: 'Lend' }], [goal], ['vanished']],
  ['a new name', [goal], [{ ...goal, name: 'Teach everyone' }], ['renamed']],
  ['an id for another part', [goal], [{ ...goal, name: 'Buy books' }], ['id-reused']],
  ['a new figure', measured(1, 2), measured(1, 2, 3), ['changed']],
  ['a worse figure', measured(1, 2), measured(1, 2, 1), ['figure-backwards']],
  ['a past figure that changed', measured(1, 2), measured(4, 2), ['figure-rewritten']],
  [
    'a start that is late',
    [],
    [{ ...goal, status: 'planned', start: '2026-06-01' }],
    ['added', 'begun-late'],
  ],
  ['a start in the future', [], [{ ...goal, status: 'planned', start: '2026-07' }], ['added']],
  [
    'a status before the start',
    [],
    [{ ...goal, status: 'Launched', start: '2026-07' }],
    ['added', 'begun-early'],
  ],
  ['overdue', [], [{ ...goal, status: 'on track', due: '2026-06-14' }], ['added', 'overdue']],
  ['due today', [], [{ ...goal, status: 'on track', due: '2026-06-15' }], ['added']],
  [
    'a milestone that is overdue',
    [],
    [{ ...goal, milestones: [{ name: 'A', due: '2025' }] }],
    ['added', 'overdue'],
  ],
  [
    'an objective of an objective',
    [{ ...goal, objectives: [{ name: 'B', objectives: [{ name: 'C', progress: 9 }] }] }],
    [{ ...goal, objectives: [{ name: 'B', objectives: [{ name: 'C', progress: 8 }] }] }],
    ['progress-backwards'],
  ],
];
for (const [name, before, after, codes] of rows) {
  test(`finds ${name}`, async () => {
    const findings = await found(before, after);
    assert.deepEqual(
      findings.map(({ code }) => code),
      codes,
      JSON.stringify(findings),
    );
  });
}

const worse = [[{ ...goal, progress: 4 }], [{ ...goal, progress: 3 }]];

test('reports in one line what looks wrong, and in which part', async () => {
  const { stdout, code } = await since(...worse);
  assert.match(
    stdout,
    /^warning: goal a "Teach everybody": progress: 4 → 3, which goes backwards$/m,
  );
  assert.match(stdout, /^since old\.json: 0 changes, 1 warning\.$/m);
  assert.equal(code, 0);
});

test('ends with exit code 1 with --strict', async () => {
  assert.equal((await since(...worse, '--strict')).code, 1);
  assert.equal((await since([goal], [goal], '--strict')).code, 0);
});

test('writes Markdown for a pull request, in which names are never markup', async () => {
  const name = '<img> @all | *x*';
  const { stdout } = await since([], [{ ...goal, name }], '--format', 'markdown');
  assert.match(stdout, /^## Changes since old\.json\n\n1 change, 0 warnings\./);
  assert.ok(stdout.includes('- goal a "\\<img\\> @all \\| \\*x\\*": is new'), stdout);
});

test('writes annotations for GitHub Actions', async () => {
  const { stdout } = await since(...worse, '--format', 'github');
  assert.match(
    stdout,
    /^::warning file=new\.json,title=goals\[0\]::goal a "Teach everybody": progress/,
  );
});

for (const [options, message] of [
  [['--since', 'absent.json'], /absent\.json can’t be read/],
  [['--format', 'markdown'], /add --since/],
  [['other.json', '--since', 'old.json'], /name one feed/],
]) {
  test(`check ${options.join(' ')} reports what is wrong`, async () => {
    const { code, stderr } = await run(['check', 'new.json', ...options], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, message);
  });
}
