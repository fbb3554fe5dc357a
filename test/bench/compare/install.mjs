import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const changedAt = (file) => statSync(join(here, file)).mtimeMs;

/** Installs the libraries to compare with, unless they are installed as the lock file says. */
export function install() {
  const installed = 'node_modules/.package-lock.json';
  const isCurrent =
    existsSync(join(here, installed)) && changedAt(installed) >= changedAt('package-lock.json');
  if (isCurrent) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
