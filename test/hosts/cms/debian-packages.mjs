import { execFileSync, spawnSync } from 'node:child_process';

const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'mediawiki', 'dokuwiki'],
  ...['php-cli', 'php-mysql', 'php-sqlite3', 'mariadb-server'],
];

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name]);
  return `${stdout ?? ''}` === 'installed';
}

const missingPackages = () => packages.filter((name) => !isInstalled(name));

/**
 * Installs the systems from Debian where that is possible; otherwise prints what is missing. Recommended packages are left out, because their fonts would change
 * the pictures of other tests.
 *
 * @returns whether everything is installed
 */
export function installPackages() {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (canInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const stdio = ['ignore', 'ignore', 'inherit'];
    execFileSync('apt-get', ['update', '-q'], { env, stdio });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], {
      env,
      stdio,
    });
    return true;
  }
  console.error(
    `These packages of Debian are missing: ${missing.join(' ')}. Run this as root on Debian, or install them: apt-get install --no-install-recommends ${missing.join(' ')}`,
  );
  return false;
}
