// Pastes each form of docs/embedding.md into editors, saves, and looks at what a reader gets; ends with `N passed, N failed`.
//   node test/hosts/editors/run.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../../..');

execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: here,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=./test/support/node-reporter.mjs', 'test/hosts/editors/editors.mjs'],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
