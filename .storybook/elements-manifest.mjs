import { makeManifest, sourceProgram } from '../scripts/make-manifest.mjs';

const name = 'virtual:elements-manifest';

/**
 * Provides `virtual:elements-manifest`, which is made in every build, so that tables are always up
 * to date.
 */
export const elementsManifest = () => ({
  name: 'elements-manifest',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) =>
    id === `\0${name}`
      ? `export default ${JSON.stringify(makeManifest(sourceProgram()))}`
      : undefined,
});
