// Puts the elements on pages of CSS frameworks and measures them; ends with `N passed, N failed`.
//   node test/hosts/css-frameworks/run.mjs
//   SHOTS=shots/css node …    (also saves a screenshot of every page)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../../..');

/**
 * The package of WordPress' block styles depends on the whole editor, so it is installed without
 * dependencies.
 */
const blocks = '@wordpress/block-library';
const blocksVersion = '11.1.0';

const run = (command, args, cwd = here) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
const folder = mkdtempSync(join(tmpdir(), 'library-goals-css-'));
try {
  const packed = run('npm', ['pack', `${blocks}@${blocksVersion}`, '--json'], folder);
  const place = join(here, 'node_modules', blocks);
  mkdirSync(place, { recursive: true });
  const archive = join(folder, JSON.parse(packed)[0].filename);
  run('tar', ['-xzf', archive, '-C', place, '--strip-components=1', 'package/build-style']);
} finally {
  rmSync(folder, { recursive: true });
}

const reporter = join(root, 'test/support/node-reporter.mjs');
const { status } = spawnSync(
  process.execPath,
  ['--test', `--test-reporter=${reporter}`, 'css-frameworks.mjs'],
  { cwd: here, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
