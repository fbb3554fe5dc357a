import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { emptyFolder, packagesAtStart, run } from '../support/command-line.mjs';
import { startHttpServer } from '../support/http-server.mjs';

const folder = emptyFolder();
mkdirSync(join(folder, 'a folder'));
writeFileSync(join(folder, 'binary'), Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]));
writeFileSync(
  join(folder, 'latin-1.json'),
  Buffer.from('{"version": 1, "title": "\xe9"}', 'latin1'),
);
writeFileSync(join(folder, 'large.json'), '');
truncateSync(join(folder, 'large.json'), 100_000_000);
writeFileSync(join(folder, 'deep.json'), '['.repeat(100_000));
writeFileSync(join(folder, 'empty.json'), '');

const { address, stop } = await startHttpServer(({ url }, response) => {
  if (url === '/endless') {
    response.on('error', () => {});
    const more = () => response.write('x'.repeat(100_000), more);
    return more();
  }
  const [status, body] = { '/plan.json': [200, '{"version": 1, "goals": []}'] }[url] ?? [404, ''];
  response.writeHead(status).end(body);
});
after(stop);

const rows = [
  ['a missing file', 'absent.json', 2, /can’t be read: there is no such file/],
  ['a folder', 'a folder', 2, /is a folder; name a file in it/],
  ['a binary file', 'binary', 2, /is not a text file/],
  ['another encoding', 'latin-1.json', 2, /Save it as UTF-8/],
  ['100 MB', 'large.json', 2, /is larger than 5 MB/],
  ['an empty file', 'empty.json', 2, /is empty/],
  ['empty standard input', '-', 2, /standard input is empty/],
  ['an address that answers 404', `${address}/absent`, 2, /the server answered 404/],
  ['an address that never ends', `${address}/endless`, 2, /is larger than 5 MB/],
  ['a server that doesn’t run', 'http://127.0.0.1:1/plan.json', 2, /can’t be read: /],
  ['a host name that doesn’t exist', 'http://no-such-server.invalid/', 2, /can’t be read: /],
];
for (const [name, source, code, message] of rows) {
  test(`reports in one sentence that it can’t read ${name}`, async () => {
    const found = await run(['check', source], { cwd: folder });
    assert.match(found.stderr, message);
    assert.equal(found.stderr.trim().split('\n').length, 1, found.stderr);
    assert.equal(found.code, code);
    assert.equal(found.stdout, '');
  });
}

test('reports a feed that is nested too deeply, without a stack trace', async () => {
  const { stdout, code } = await run(['check', 'deep.json'], { cwd: folder });
  assert.match(stdout, /deep\.json:1:1: error: the feed is nested deeper than 64 levels/);
  assert.equal(code, 1);
});

test('reads addresses', async () => {
  const { stdout, code } = await run(['check', `${address}/plan.json`]);
  assert.match(stdout, /plan\.json: read 0 goals/);
  assert.equal(code, 0);
});

test('loads parsers only when a command needs them', () => {
  assert.deepEqual(packagesAtStart(), ['commander']);
});

test('prints the version of the package', async () => {
  const { stdout } = await run(['--version']);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(stdout, `${version}\n`);
});

for (const [args, code, stream, text] of [
  [['--help'], 0, 'stdout', /Exit codes:\n\s+0 /],
  [['help', 'check'], 0, 'stdout', /--strict/],
  [[], 2, 'stderr', /Usage: /],
  [['chek'], 2, 'stderr', /Did you mean check\?/],
  [['check'], 2, 'stderr', /missing required argument/],
]) {
  test(`answers library-goals ${args.join(' ')}`, async () => {
    const found = await run(args);
    assert.match(found[stream], text);
    assert.equal(found.code, code);
  });
}
