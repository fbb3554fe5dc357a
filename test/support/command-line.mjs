import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { build } from 'esbuild';

/** Builds the command line from the sources for one test file. */
async function buildProgram() {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const { metafile } = await build({
    entryPoints: ['src/cli/library-goals.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: folder,
    logLevel: 'silent',
    metafile: true,
  });
  return { program: join(folder, 'library-goals.js'), outputs: metafile.outputs };
}

const { program, outputs } = await buildProgram();
export { program };

/** The packages that are loaded before a command starts its work. */
export function packagesAtStart() {
  const found = new Set();
  const visit = (file) => {
    for (const { path, kind, external } of outputs[file].imports) {
      if (kind !== 'import-statement') continue;
      if (!external) visit(path);
      else if (!isBuiltin(path)) found.add(path);
    }
  };
  visit(
    Object.keys(outputs).find((file) => outputs[file].entryPoint?.endsWith('library-goals.ts')),
  );
  return [...found];
}

/** An empty folder whose name has spaces; it is removed after the tests. */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'library goals '));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Runs the command line until it ends.
 *
 * @param {string[]} args
 * @param {{cwd?: string, input?: string | Buffer, env?: object}} options
 */
export function run(args, { cwd, input = '', env } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

/** Starts the command line and waits until it has printed a text. */
export async function start(args, until, { cwd } = {}) {
  const child = spawn(process.execPath, [program, ...args], { cwd });
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += text;
    if (output.includes(until)) break;
  }
  return { child, output };
}
