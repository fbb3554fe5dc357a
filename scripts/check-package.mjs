import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLib } from './build-lib.mjs';

/** Packs the built package into a folder and returns the path of the tarball. */
export function pack(folder, ...options) {
  const command = ['pack', '--json', '--pack-destination', folder, ...options];
  const output = execFileSync('npm', command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // The package's own scripts may print before npm does.
  const [{ filename }] = JSON.parse(output.slice(output.indexOf('[\n')));
  return join(folder, filename);
}

/** Fails if a tarball's exports, files or types don't match its package.json. */
export function checkTarball(tarball) {
  const run = (...command) => execFileSync('npx', ['--no', ...command], { stdio: 'inherit' });
  run('publint', '--strict', tarball);
  run('attw', tarball, '--profile', 'esm-only', '--format', 'ascii');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildLib();
  const folder = mkdtempSync(join(tmpdir(), 'library-goals-'));
  try {
    checkTarball(pack(folder, '--ignore-scripts'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
