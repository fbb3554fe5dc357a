import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkTarball, pack } from './check-package.mjs';
import { integritySnippet } from './integrity-snippet.mjs';

// Makes `release/`: the tarball to publish and the tags to paste. It publishes nothing itself.
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { values: options } = parseArgs({
  options: {
    /** Where `dist/` of this version will be. */
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
  demand(status === 0, `npm ${command.join(' ')} failed: there is nothing to release.`);
}

demand(!changes(), 'Commit what you have changed first: a release is made of what is committed.');
for (const script of ['lint', 'check', 'format:check']) npm('run', '--silent', script);
if (options.tests) npm('test');

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
// The package's prepack builds dist/ and lib/.
const tarball = pack('release');
demand(!changes(), 'dist/ is not what its sources give. Commit the new build, then start again.');
checkTarball(tarball);

const snippet = integritySnippet(
  JSON.parse(readFileSync('dist/integrity.json', 'utf8')),
  options.base,
);
writeFileSync('release/snippet.html', snippet);

console.log(`
${tarball} is ready. release/snippet.html holds the tags to paste:

${snippet}
To publish: npm publish ${tarball}, then git tag v${version} && git push --tags.`);
