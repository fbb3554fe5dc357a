import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Installs the packages of a test’s folder and runs the test; ends with `N passed, N failed`.
 *
 * @param {string} file the path of the test
 */
export function installAndTest(file) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: dirname(file),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  runTest(file);
}

/** Runs a test of Node; ends with `N passed, N failed`. */
export function runTest(file) {
  const { status } = spawnSync(
    process.execPath,
    ['--test', '--test-reporter=./test/support/node-reporter.mjs', relative(root, file)],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
