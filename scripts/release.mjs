import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkTarball, pack } from './check-package.mjs';
import { integritySnippet } from './integrity-snippet.mjs';

// Creates `release/` with the tarball to publish and the tags to paste. It doesn't publish anything.
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { values: options } = parseArgs({
  options: {
    /** The future address of this version's `dist/`. */
    base: { type: 'string', default: `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/` },
    tests: { type: 'boolean', default: false },
  },
});

const changes = () => execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });

function demand(condition, message) {
  if (condition) return;
  console.error(message);
  process.exit(1);
}

function npm(...command) {
  const { status } = spawnSync('npm', command, { stdio: 'inherit' });
  demand(status === 0, `npm ${command.join(' ')} failed, so no release was created.`);
}

demand(!changes(), 'Commit your changes first, because a release contains only committed files.');
for (const script of ['lint', 'check', 'format:check']) npm('run', '--silent', script);
if (options.tests) npm('test');

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
// The package's prepack script builds dist/ and lib/.
const tarball = pack('release');
demand(
  !changes(),
  'dist/ doesn’t match the sources. Commit the new build, then run this script again.',
);
checkTarball(tarball);

const snippet = integritySnippet(
  JSON.parse(readFileSync('dist/integrity.json', 'utf8')),
  options.base,
);
writeFileSync('release/snippet.html', snippet);

console.log(`
${tarball} is ready. release/snippet.html contains the tags to paste:

${snippet}
To publish: npm publish ${tarball}, then git tag v${version} && git push --tags.`);
