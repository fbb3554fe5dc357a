import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Installs the packed library among the frameworks, then builds and drives every application.
// APPS=react,vue takes these alone; `--no-install` takes what is installed already.
const here = import.meta.dirname;
const root = join(here, '../../..');
const run = (command, args, cwd) => {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status) process.exit(status);
};

if (!process.argv.includes('--no-install')) {
  const folder = mkdtempSync(join(tmpdir(), 'library-goals-'));
  run('npm', ['run', '-s', 'build:lib'], root);
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
  run('npm', ['ci', '--no-audit', '--no-fund', '--silent'], here);
  const [tarball] = [join(folder, `library-goals-${await version()}.tgz`)];
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--silent', tarball], here);
  rmSync(folder, { recursive: true });
}

async function version() {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version;
}

run(
  process.execPath,
  [
    '--test',
    '--test-reporter',
    join(root, 'test/support/node-reporter.mjs'),
    join(here, 'apps.test.mjs'),
  ],
  root,
);
