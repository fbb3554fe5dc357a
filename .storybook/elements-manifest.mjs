import { existsSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { addStylingHooks } from './styling-hooks.mjs';

const name = 'virtual:elements-manifest';

const maker = new URL('../scripts/make-manifest.mjs', import.meta.url);

/** What the sources of the elements say about them, as a custom elements manifest. */
export async function analyseElements() {
  const manifest = existsSync(maker) ? await packageManifest() : await ownManifest();
  for (const { path, declarations } of manifest.modules) {
    for (const declaration of declarations) {
      if (declaration.tagName) addStylingHooks(declaration, inSources(path));
    }
  }
  return manifest;
}

/** The manifest of the package itself, where it is made. */
async function packageManifest() {
  const { makeManifest, sourceProgram } = await import(maker.href);
  return makeManifest(sourceProgram());
}

const ownManifest = () =>
  cli({ argv: ['analyze', '--config', '.storybook/cem.config.mjs', '--quiet'], noWrite: true });

/** The package’s manifest has the paths of what is published. */
const inSources = (path) => path.replace(/^lib\/(.*)\.js$/, 'src/$1.ts');

/** Gives `virtual:elements-manifest`: made anew with every build, so that tables can’t be out of date. */
export const elementsManifest = () => ({
  name: 'elements-manifest',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) =>
    id === `\0${name}` ? `export default ${JSON.stringify(await analyseElements())}` : undefined,
});
