import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { freePort } from '../../../scripts/free-port.mjs';
import { installPacked } from '../../support/packed.mjs';

const { project } = installPacked(['@lit-labs/ssr-dom-shim']);
const programs = resolve('test/hosts/edge/node_modules/.bin');
/** Bun’s program for this system, which its package only finds after an installation script. */
const bun = ['', '-baseline', '-musl', '-musl-baseline']
  .map((kind) => `bun-${process.platform}-${process.arch}${kind}`)
  .map((name) =>
    resolve('test/hosts/edge/node_modules/@oven', name.replace('arm64', 'aarch64'), 'bin/bun'),
  )
  .find((file) => spawnSync(file, ['--version']).status === 0);
const sample = readFileSync('samples/example-library.json');
const docs = readFileSync('docs/server.md', 'utf8');
const children = [];
let feedServer;
let feed;

/** The code of the documentation for a runtime, with the feed of the test. */
function documented(runtime) {
  const [, code] = new RegExp(`<!-- ${runtime} -->\\n\`\`\`js\\n([\\s\\S]*?)\`\`\``).exec(docs);
  const local = code.replace('https://library.example/plan.json', feed);
  assert.notEqual(local, code);
  return local;
}

/** Starts a program, and waits until it answers on a port. */
async function start(command, args, port) {
  const child = spawn(command, args, {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  children.push(child);
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(output);
    if (await fetch(`${address}/`).catch(() => undefined)) return address;
  }
}

const runtimes = {
  async node(port) {
    writeFileSync(join(project, 'node.mjs'), documented('node').replace('8080', `${port}`));
    return start(process.execPath, ['node.mjs'], port);
  },
  async deno(port) {
    const code = documented('deno').replace(
      'Deno.serve(',
      `Deno.serve({ port: ${port}, hostname: '127.0.0.1' }, `,
    );
    writeFileSync(join(project, 'deno.mjs'), code);
    const rights = ['--allow-net', '--allow-env', `--allow-read`];
    const options = ['--node-modules-dir=manual', '--no-remote', '--no-lock', ...rights];
    return start(join(programs, 'deno'), ['run', ...options, 'deno.mjs'], port);
  },
  async bun(port) {
    const code = documented('bun').replace(
      'Bun.serve({ ',
      `Bun.serve({ port: ${port}, hostname: '127.0.0.1', `,
    );
    writeFileSync(join(project, 'bun.mjs'), code);
    return start(bun, ['run', '--no-install', 'bun.mjs'], port);
  },
  async workerd(port) {
    // The conditions of Cloudflare’s own bundler.
    await build({
      stdin: { contents: documented('cloudflare'), resolveDir: project },
      bundle: true,
      format: 'esm',
      conditions: ['workerd', 'worker', 'browser'],
      outfile: join(project, 'worker.js'),
      logLevel: 'silent',
      keepNames: true,
    });
    writeFileSync(
      join(project, 'config.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);`,
    );
    return start(join(programs, 'workerd'), ['serve', 'config.capnp'], port);
  },
};

const paths = [
  '/plan.json',
  '/plan.md',
  '/plan.html?lang=ar',
  '/snapshot.html?lang=zh-Hant',
  '/badge.svg',
  '/badge/1.json',
  '/frame/plan.html',
  '/frame/plan-compact.html?lang=ja',
  '/frame/goal-1.html?theme=dark',
  '/frame/badge-goal-1.html',
  '/frame/none.html',
  '/oembed',
  '/',
];

/** What an answer says, without the address of the server. */
async function answersOf(address) {
  const answers = [];
  for (const path of paths) {
    const response = await fetch(address + path);
    const text = (await response.text())
      .replaceAll(address, '')
      .replaceAll(encodeURIComponent(address), '');
    const { status, headers } = response;
    answers.push({ path, status, type: headers.get('content-type'), text });
  }
  return answers;
}

/** Expects the same text; otherwise shows the difference alone, because snapshots are long. */
function expectSame(text, wanted, path) {
  const at = [...wanted].findIndex((character, i) => character !== text[i]);
  const part = (whole) => whole.slice(Math.max(0, at - 60), at + 60);
  assert.equal(part(text), part(wanted), path);
  assert.equal(text.length, wanted.length, path);
}

describe('the handler', () => {
  before(async () => {
    feedServer = createServer((request, response) => response.end(sample));
    await new Promise((done) => feedServer.listen(0, '127.0.0.1', done));
    feed = `http://127.0.0.1:${feedServer.address().port}/plan.json`;
  });
  after(() => {
    // The programs are started by scripts of their packages.
    for (const { pid } of children) process.kill(-pid);
    feedServer.close();
    feedServer.closeAllConnections();
    rmSync(project, { recursive: true, force: true });
  });

  let expected;
  for (const [name, run] of Object.entries(runtimes)) {
    const skip = name === 'bun' && !bun && 'Bun doesn’t run on this machine.';
    test(`runs on ${name}`, { timeout: 60_000, skip }, async () => {
      const address = await run(await freePort());
      const answers = await answersOf(address);
      assert.deepEqual(
        answers.filter(({ status }) => status !== 200).map(({ path, status }) => [path, status]),
        [
          ['/frame/none.html', 404],
          ['/oembed', 400],
          ['/', 404],
        ],
      );
      expected ??= answers;
      for (const [i, answer] of answers.entries()) {
        expectSame(answer.text, expected[i].text, answer.path);
        assert.equal(answer.type, expected[i].type, answer.path);
      }
      const page = `${address}/frame/plan.html`;
      const oembed = await fetch(`${address}/oembed?${new URLSearchParams({ url: page })}`);
      assert.match(
        (await oembed.json()).html,
        new RegExp(`src="${address}/frame/plan-compact.html"`),
      );
      const etag = (await fetch(`${address}/badge.svg`)).headers.get('etag');
      const again = await fetch(`${address}/badge.svg`, { headers: { 'if-none-match': etag } });
      assert.equal(again.status, 304);
      const head = await fetch(`${address}/plan.md`, { method: 'HEAD' });
      assert.equal(await head.text(), '');
      assert.equal((await fetch(`${address}/plan.md`, { method: 'POST', body: 'x' })).status, 405);
    });
  }
});
