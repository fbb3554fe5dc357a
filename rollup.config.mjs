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

/** A language's messages that a page loads only when it is spoken there. */
const lazyLocale = /[\\/]locale[\\/]generated[\\/](?!zh-)([\w-]+)\.[jt]s$/;

const minify = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 2 },
  format: { comments: /^!/ },
});

/** One self-contained module: bundles built apart carry a Lit, and a policy name, of their own. */
const bundle = (entry) => ({
  input: `src/embed/${entry}.ts`,
  // Relative to the script itself, whatever name or address a site gives it.
  external: (id) => lazyLocale.test(id),
  output: {
    file: `dist/${entry}.js`,
    format: 'es',
    banner,
    inlineDynamicImports: true,
    paths: (id) => id.replace(new RegExp(`.*${lazyLocale.source}`), './locales/$1.js'),
  },
  plugins: [
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    policyName(entry),
    schemaShape(),
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    minifyTemplates(),
    minify,
    finishDist(),
  ],
});

const entries = ['library-goals', 'library-progress-badge'];

/** The bundles whose entry there is. */
export const bundles = entries.filter((entry) => existsSync(`src/embed/${entry}.ts`));

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** The languages that are no part of the bundles: data that imports nothing. */
const locales = {
  input: targetLocales
    .filter((language) => !language.startsWith('zh-'))
    .map((language) => `src/locale/generated/${language}.ts`),
  output: { dir: 'dist/locales', format: 'es' },
  plugins: [esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }), minify, finishDist()],
};

export default [...bundles.map(bundle), locales];
