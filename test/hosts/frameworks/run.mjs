// Builds one small application per framework and tests it in a browser; ends with `N passed, N failed`.
//   node test/hosts/frameworks/run.mjs [library-goals.tgz]    (without it, the package is packed first)
//   APPS=react,vue node …                                     (only these)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../../..');
const given = process.argv[2] && resolve(process.argv[2]);

const npm = (cwd, ...command) =>
  execFileSync('npm', [...command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const folder = mkdtempSync(join(tmpdir(), 'library-goals-hosts-'));
try {
  if (!given) npm(root, 'pack', '--pack-destination', folder);
  const tarball = given ?? join(folder, readdirSync(folder)[0]);
  npm(here, 'ci');
  // Installed without changing the lock file, because the hash of the package changes often.
  npm(here, 'install', '--no-save', '--prefer-offline', tarball);
} finally {
  rmSync(folder, { recursive: true });
}

const reporter = join(root, 'test/support/node-reporter.mjs');
const { status } = spawnSync(
  process.execPath,
  ['--test', `--test-reporter=${reporter}`, 'frameworks.mjs'],
  { cwd: here, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
