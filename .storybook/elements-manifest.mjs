import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { addStylingHooks } from './styling-hooks.mjs';

const name = 'virtual:elements-manifest';

/** What the sources of the elements say about them, as a custom elements manifest. */
export async function analyseElements() {
  const manifest = await cli({
    argv: ['analyze', '--config', '.storybook/cem.config.mjs', '--quiet'],
    noWrite: true,
  });
  for (const { path, declarations } of manifest.modules) {
    for (const declaration of declarations) {
      if (declaration.tagName) addStylingHooks(declaration, path);
    }
  }
  return manifest;
}

/** Gives `virtual:elements-manifest`: made anew with every build, so that tables can’t be out of date. */
export const elementsManifest = () => ({
  name: 'elements-manifest',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) =>
    id === `\0${name}` ? `export default ${JSON.stringify(await analyseElements())}` : undefined,
});
