import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { loadSource } from './scripts/load-source.mjs';
import { minifyTemplates } from './scripts/rollup-plugin-minify-templates.mjs';
import { passExports } from './scripts/rollup-plugin-pass-exports.mjs';
import { policyName } from './scripts/rollup-plugin-policy-name.mjs';
import { copyPage } from './scripts/rollup-plugin-copy-page.mjs';
import { finishDist } from './scripts/rollup-plugin-finish-dist.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | ${license} */`;

/** The languages that a page loads only when they are needed, read from the list in the sources. */
const lazyLanguages = [...(await loadSource('src/locale/lazy-languages.ts')).lazyLanguages.keys()];

/** The language of such a module. */
const lazyLanguageOf = (id) => {
  const [, language] = /[\\/]generated[\\/]([\w-]+)\.[jt]s$/.exec(id) ?? [];
  return lazyLanguages.includes(language) ? language : undefined;
};

const minify = (module) =>
  terser({ module, ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/ } });

const bundlePlugins = (entry, ...more) => [
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  policyName(entry),
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  minifyTemplates(),
  ...more,
];

/** The languages that are part of a script in one file. */
export const includedLanguages = ['zh-Hant', 'zh-Hans'];

/** What all bundles have in common. */
const bundle = (entry) => ({
  input: `src/embed/${entry}.ts`,
  external: (id) => !!lazyLanguageOf(id),
  output: {
    banner,
    // Relative to the script itself, whatever name or address a site gives it.
    paths: (id) => `./locales/${lazyLanguageOf(id)}.js`,
  },
});

/** A script with its parts in a folder of the same name, which it loads when a page needs them. */
const withParts = (entry) => {
  const { output, ...options } = bundle(entry);
  return {
    ...options,
    output: {
      ...output,
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: `${entry}/[name]-[hash].js`,
    },
    plugins: bundlePlugins(entry, passExports(), minify(true), finishDist()),
  };
};

/** A script in one file. */
const inOneFile = (entry, file = entry) => {
  const { output, ...options } = bundle(entry);
  return {
    ...options,
    external: (id) => options.external(id) && !includedLanguages.includes(lazyLanguageOf(id)),
    output: { ...output, file: `dist/${file}.js`, format: 'iife', inlineDynamicImports: true },
    plugins: bundlePlugins(entry, minify(false), finishDist()),
  };
};

/** The bundles, which run as modules and as classic scripts. Each has a copy of Lit, and a policy name. */
const configs = {
  'library-goals': withParts('library-goals'),
  'library-goals.all': inOneFile('library-goals', 'library-goals.all'),
  'library-progress-badge': inOneFile('library-progress-badge'),
};

/** The names of the bundles, in the order of their configurations. */
export const bundles = Object.keys(configs);

const locales = {
  input: lazyLanguages.map((language) => `src/locale/generated/${language}.ts`),
  output: { dir: 'dist/locales', format: 'es' },
  plugins: [esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }), minify(true), finishDist()],
};

/**
 * The page for editors. It loads the code of each format when it is needed.
 *
 * @param folder where `dist/` is
 */
export const builder = (folder = 'dist') => ({
  input: ['src/builder/builder.ts', 'src/builder/check/check-worker.ts'],
  external: (id) => !!lazyLanguageOf(id),
  output: {
    dir: `${folder}/builder`,
    format: 'es',
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId }) =>
      /[\\/]translations[\\/]/.test(facadeModuleId) ? 'languages/[name].js' : '[name].js',
    paths: (id) => `../locales/${lazyLanguageOf(id)}.js`,
  },
  plugins: [
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    policyName('library-goals-builder'),
    nodeResolve({ exportConditions: ['production', 'browser'], browser: true }),
    commonjs(),
    minifyTemplates(),
    minify(true),
    copyPage('src/builder/page', `${folder}/builder`),
    ...(folder === 'dist' ? [finishDist()] : []),
  ],
});

/**
 * Small classic scripts: that of the page for frames, which is copied beside it, and the one for the pages around frames.
 *
 * @param folder where `dist/` is
 */
export const frameScripts = (folder = 'dist') =>
  ['frame', 'frame-loader'].map((name) => ({
    input: `src/frame-scripts/${name}.ts`,
    output: { file: `${folder}/${name}.js`, format: 'iife', banner },
    plugins: [
      esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
      minify(false),
      copyPage('src/frame-scripts/page', folder),
      ...(folder === 'dist' ? [finishDist()] : []),
    ],
  }));

export default [...Object.values(configs), locales, builder(), ...frameScripts()];
