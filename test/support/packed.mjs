import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildLib } from '../../scripts/build-lib.mjs';
import { pack } from '../../scripts/check-package.mjs';

/**
 * Installs the packed package in an empty project, whose path has a space, with the dependencies in its package.json and `others`.
 *
 * @returns the project's folder, and the package's within it
 */
export function installPacked(others = []) {
  buildLib();
  const project = mkdtempSync(join(tmpdir(), 'library goals '));
  const tarball = pack(project, '--ignore-scripts', '--loglevel=error');
  const installed = join(project, 'node_modules', 'library-goals');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), ...others]) {
    const place = join(project, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve('node_modules', name), place);
  }
  writeFileSync(join(project, 'package.json'), '{"type": "module", "private": true}');
  cpSync('test/types', join(project, 'types'), { recursive: true });
  cpSync('samples/example-library.json', join(project, 'types', 'example-library.json'));
  return { project, installed };
}

/**
 * The files of a package's exports, each with the name to import; without `file` if there is none.
 */
export function exportTargets(exports, files) {
  const conditions = Object.entries(exports).flatMap(([name, target]) =>
    Object.entries(typeof target === 'string' ? { default: target } : target).map((entry) => [
      name,
      ...entry,
    ]),
  );
  return conditions.flatMap(([name, condition, path]) => {
    const [before, behind] = path.slice(2).split('*');
    const found = files.filter((file) =>
      behind === undefined ? file === before : file.startsWith(before) && file.endsWith(behind),
    );
    return (found.length ? found : [undefined]).map((file) => ({
      condition,
      file,
      name: name
        .replace('*', file?.slice(before.length, behind ? -behind.length : undefined))
        .replace('.', 'library-goals'),
    }));
  });
}
