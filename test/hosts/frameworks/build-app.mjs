import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import solid from 'vite-plugin-solid';

const here = dirname(fileURLToPath(import.meta.url));

/** What each framework's own documentation tells its users to configure. */
const kits = {
  react: { entry: 'main.jsx', plugins: () => [react()] },
  preact: {
    entry: 'main.jsx',
    plugins: () => [],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  },
  solid: { entry: 'main.jsx', plugins: () => [solid()] },
  vue: {
    entry: 'main.js',
    plugins: () => [
      vue({
        template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('library-') } },
      }),
    ],
  },
  svelte: { entry: 'main.js', plugins: () => [svelte()] },
  plain: { entry: 'main.js', plugins: () => [] },
};

export const apps = [...Object.keys(kits), 'angular'];

/** Builds an application as its users do; it is then in `dist/<name>`. */
export async function buildApp(name) {
  if (name === 'angular') return buildAngular();
  const { entry, plugins, ...config } = kits[name];
  const root = join(here, 'apps', name);
  const page = readFileSync(join(here, 'apps/index.html'), 'utf8').replace('%ENTRY%', `./${entry}`);
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins(), givenPage(join(root, 'index.html'), page)],
    ...config,
    build: { outDir: join(here, 'dist', name), emptyOutDir: true },
  });
}

/** All applications have the same page; it is written nowhere. */
const givenPage = (file, page) => ({
  name: 'given-page',
  enforce: 'pre',
  resolveId: (id) => (id === file ? file : undefined),
  load: (id) => (id === file ? page : undefined),
});

function buildAngular() {
  const { status, stdout, stderr } = spawnSync(
    join(here, 'node_modules/.bin/ng'),
    ['build', '--progress=false'],
    { cwd: join(here, 'apps/angular'), encoding: 'utf8', env: { ...process.env, CI: 'true' } },
  );
  if (status) throw new Error(stdout + stderr);
}
