import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder in which this package is installed. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The text of a file of this package. */
export const packageFile = (path: string): string =>
  readFileSync(join(packageFolder(), path), 'utf8');

/** The version of this package. */
export const packageVersion = (): string =>
  (JSON.parse(packageFile('package.json')) as { version: string }).version;
