import { existsSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplates } from './scripts/rollup-plugin-minify-templates.mjs';
import { policyName } from './scripts/rollup-plugin-policy-name.mjs';
import { schemaShape } from './scripts/rollup-plugin-schema-shape.mjs';
import { finishDist } from './scripts/rollup-plugin-finish-dist.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | ${license} */`;

/** One self-contained module: bundles built apart carry a Lit, and a policy name, of their own. */
const bundle = (entry) => ({
  input: `src/embed/${entry}.ts`,
  output: { file: `dist/${entry}.js`, format: 'es', banner, inlineDynamicImports: true },
  plugins: [
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    policyName(entry),
    schemaShape(),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    minifyTemplates(),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 2 },
      format: { comments: /^!/ },
    }),
    finishDist(),
  ],
});

const entries = ['library-goals', 'library-progress-badge'];

/** The bundles whose entry there is. */
export const bundles = entries.filter((entry) => existsSync(`src/embed/${entry}.ts`));

export default bundles.map(bundle);
