import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSizes } from './file-sizes.mjs';
import { makeSchema } from './make-schema.mjs';

/** Adds the samples, the themes, the schema and the hashes of all files to the bundles, and writes their sizes into the docs. */
export function finishDist() {
  return {
    name: 'finish-dist',
    async writeBundle() {
      cpSync('samples', 'dist', { recursive: true });
      cpSync('src/themes', 'dist/themes', { recursive: true });
      writeFileSync('dist/plan.schema.json', await makeSchema());
      writeFileSync('dist/integrity.json', `${JSON.stringify(integrity(), null, 2)}\n`);
      writeSizes();
    },
  };
}

/** The SHA-384 of every file in dist/, in the form of an `integrity` attribute. */
export function integrity(folder = 'dist') {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file !== 'integrity.json' && statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return [file, `sha384-${hash}`];
    }),
  );
}
