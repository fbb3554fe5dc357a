import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { emptyFolder, program, run } from '../support/command-line.mjs';
import { startHttpServer } from '../support/http-server.mjs';

const script = resolve('docs/examples/update-feed.sh');

/** The server's response; if empty, it answers 404. */
let sheet;
const server = await startHttpServer((_, response) => {
  response.statusCode = sheet ? 200 : 404;
  response.end(sheet);
});
after(server.stop);

const folder = emptyFolder();
const git = (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
git('init', '--quiet');
git('config', 'user.name', 'Test');
git('config', 'user.email', 'test@example.org');

const update = () =>
  new Promise((done) => {
    const address = `${server.address}/pub?output=csv`;
    const env = { ...process.env, LIBRARY_GOALS: `${process.execPath} ${program}` };
    execFile('sh', [script, address, folder], { env }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
const feed = () => readFileSync(join(folder, 'plan.json'), 'utf8');
const commits = () => Number(git('rev-list', '--count', 'HEAD'));

writeFileSync(
  join(folder, 'plan.json'),
  JSON.stringify({
    version: 1,
    vision: 'To be read.',
    goals: [{ id: '1', name: 'Lend', progress: 10 }],
  }),
);
git('add', '.');
git('commit', '--quiet', '-m', 'Start');

const rows = (progress) => `Level,Id,Name,Progress\nGoal,1,Lend more,${progress}\n`;

test('updates the feed and the badges from a published sheet, and commits them', async () => {
  sheet = rows('40%');
  const { code, stderr, stdout } = await update();
  assert.equal(code, 0, stderr + stdout);
  const { vision, goals } = JSON.parse(feed());
  assert.equal(vision, 'To be read.');
  assert.deepEqual([goals[0].name, goals[0].progress], ['Lend more', 40]);
  assert.equal(commits(), 2);
  assert.equal(git('status', '--porcelain'), '');
  assert.ok(readdirSync(join(folder, 'badges')).includes('goal-1.svg'));
});

test('commits nothing if nothing has changed', async () => {
  const { code, stderr } = await update();
  assert.equal(code, 0, stderr);
  assert.equal(commits(), 2);
});

for (const [what, content] of [
  ['can’t be read', undefined],
  ['is not a plan', '<!doctype html><title>Sign in</title>'],
]) {
  test(`does not change the feed if the sheet ${what}`, async () => {
    const before = feed();
    sheet = content;
    const { code } = await update();
    assert.notEqual(code, 0);
    assert.equal(feed(), before);
    assert.equal(git('status', '--porcelain'), '');
  });
}

test('the commands in the instructions for staff work', async () => {
  const text = readFileSync('docs/keeping-a-feed.md', 'utf8');
  const commands = [...text.matchAll(/^ *npx library-goals (.*)$/gm)].map(([, args]) => args);
  assert.equal(commands.length, 5);
  const cwd = emptyFolder();
  for (const args of commands) {
    const { code, stderr } = await run(args.split(' '), { cwd });
    assert.equal(code, 0, `${args}: ${stderr}`);
  }
});
