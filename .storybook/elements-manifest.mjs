import { makeManifest, sourceProgram } from '../scripts/make-manifest.mjs';

const name = 'virtual:elements-manifest';

/** Gives `virtual:elements-manifest`: made anew with every build, so that tables can’t be out of date. */
export const elementsManifest = () => ({
  name: 'elements-manifest',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) =>
    id === `\0${name}`
      ? `export default ${JSON.stringify(makeManifest(sourceProgram()))}`
      : undefined,
});
