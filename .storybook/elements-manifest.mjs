import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const name = 'virtual:elements-manifest';

/** What the sources of the elements say about them, as a custom elements manifest. */
export const analyseElements = () =>
  cli({
    argv: ['analyze', '--config', '.storybook/cem.config.mjs', '--quiet'],
    noWrite: true,
  });

/** Gives `virtual:elements-manifest`: made anew with every build, so that tables can’t be out of date. */
export const elementsManifest = () => ({
  name: 'elements-manifest',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) =>
    id === `\0${name}` ? `export default ${JSON.stringify(await analyseElements())}` : undefined,
});
