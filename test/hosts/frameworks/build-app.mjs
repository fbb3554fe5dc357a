import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const bin = (name) => `${here}node_modules/.bin/${name}`;

const tsc = (app) => [here, bin('tsc'), '-p', app];
const vite = (app, folder = app, ...options) => {
  const out = ['--base', './', '--outDir', `../node_modules/.built/${folder}`, '--emptyOutDir'];
  return [here, bin('vite'), 'build', app, ...out, ...options];
};
const node = (script) => [here, process.execPath, script];

/** The commands that check and build each application, with the usual tools of its framework. */
const commands = {
  react: [tsc('react'), vite('react')],
  // Development builds, because only they report mistakes.
  'react-server': [
    vite('react', 'react-server', '--mode', 'development'),
    vite('react', 'react-on-server', '--mode', 'development', '--ssr', 'src/server.tsx'),
    node('react/prerender.mjs'),
  ],
  vue: [[here, bin('vue-tsc'), '-p', 'vue'], vite('vue')],
  'vue-in-development': [vite('vue', 'vue-in-development', '--mode', 'development')],
  svelte: [
    [
      here,
      bin('svelte-check'),
      '--workspace',
      'svelte',
      '--tsconfig',
      './tsconfig.json',
      '--fail-on-warnings',
    ],
    vite('svelte'),
  ],
  angular: [[`${here}angular`, bin('ng'), 'build', '--base-href', './']],
  preact: [tsc('preact'), vite('preact')],
  solid: [tsc('solid'), vite('solid')],
  vite: [tsc('vite'), vite('vite')],
  server: [node('server/build.mjs')],
};

export const apps = Object.keys(commands);

/** The environment without the variables of the test run. */
const env = { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: undefined };

/** Checks an application's types and builds it. @throws an error with the output of its tools */
export async function buildApp(app) {
  for (const [cwd, program, ...options] of commands[app]) {
    await promisify(execFile)(program, options, { cwd, env, timeout: 120_000 }).catch((error) => {
      throw new Error(`${program}\n${error.stdout}\n${error.stderr}`);
    });
  }
}
