import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { makeSchema } from './make-schema.mjs';

/** Puts beside the bundles what goes with them: the samples, the schema and everybody's hashes. */
export function finishDist() {
  return {
    name: 'finish-dist',
    async writeBundle() {
      for (const file of readdirSync('samples')) copyFileSync(`samples/${file}`, `dist/${file}`);
      writeFileSync('dist/plan.schema.json', await makeSchema());
      writeFileSync('dist/integrity.json', `${JSON.stringify(integrity(), null, 2)}\n`);
    },
  };
}

/** The SHA-384 of every file in dist/, in the form of an `integrity` attribute. */
export function integrity(folder = 'dist') {
  const files = readdirSync(folder)
    .filter((file) => file !== 'integrity.json')
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(`${folder}/${file}`))
        .digest('base64');
      return [file, `sha384-${hash}`];
    }),
  );
}
