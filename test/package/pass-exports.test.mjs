import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { rollup } from 'rollup';
import { passExports } from '../../scripts/rollup-plugin-pass-exports.mjs';

/** Builds modules, the first of which is the entry; returns the files by name. */
async function build(modules) {
  const [input] = Object.keys(modules);
  const bundle = await rollup({
    input,
    plugins: [
      { name: 'modules', resolveId: (id) => id.replace('./', ''), load: (id) => modules[id] },
      passExports(),
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    dir: 'dist',
    banner: '/*! a banner */',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
  });
  return new Map(output.map(({ fileName, code }) => [fileName, code]));
}

const shared =
  'export const list = []; export function add(text) { list.push(text); return list; }';

/** Runs the entry as a classic script; `load` makes a module of a part's code. */
async function run(files, entry = 'entry.js') {
  const page = vm.createContext({ results: {} });
  const script = new vm.Script(files.get(entry), {
    importModuleDynamically: async (address) => {
      const part = new vm.SourceTextModule(files.get(address.replace('./', '')), { context: page });
      await part.link(() => assert.fail('a part imports something'));
      await part.evaluate();
      return part;
    },
  });
  await script.runInContext(page);
  return page.results;
}

test('a part gets what it shares with the entry, and imports nothing', async () => {
  const files = await build({
    entry:
      'import { add } from "./shared"; add("entry"); results.loaded = import("./part").then(({ names }) => (results.names = names()));',
    part: 'import { add } from "./shared"; export const names = () => add("part");',
    shared,
  });
  assert.deepEqual([...files.keys()], ['entry.js', 'parts/part.js']);
  assert.doesNotMatch(files.get('parts/part.js'), /\bimport\b/);
  assert.match(files.get('entry.js'), /^\/\*! a banner \*\/\s*\(\(\)=>\{"use strict";/);
  assert.doesNotMatch(files.get('entry.js'), /\bexport\b/);
  if (!vm.SourceTextModule) return;
  const results = await run(files);
  await results.loaded;
  assert.deepEqual([...results.names], ['entry', 'part']);
});

test('what two parts share is in the entry', async () => {
  const files = await build({
    entry: 'results.all = Promise.all([import("./one"), import("./two")]);',
    one: 'import { add } from "./shared"; export const one = add("one");',
    two: 'import { add } from "./shared"; export const two = add("two");',
    shared,
  });
  assert.deepEqual([...files.keys()], ['entry.js', 'parts/one.js', 'parts/two.js']);
  assert.match(files.get('entry.js'), /list\.push/);
});

test('a part that the entry includes as well is no file', async () => {
  const files = await build({
    entry: 'import { list } from "./shared"; results.list = list; import("./shared");',
    shared,
  });
  assert.deepEqual([...files.keys()], ['entry.js']);
});

const faults = [
  [
    'a shared variable that can change',
    {
      entry:
        'import { count } from "./count"; results.count = count; import("./part").then(({ twice }) => twice());',
      part: 'import { count } from "./count"; export const twice = () => count * 2;',
      count: 'export let count = 1; globalThis.next = () => (count += 1);',
    },
    /"count" is shared with a part, but is not constant/,
  ],
  [
    'a part that is imported in two places',
    {
      entry: 'import("./part"); results.again = () => import("./part");',
      part: 'export const a = 1;',
    },
    /must import parts\/part\.js in one place/,
  ],
];
for (const [name, modules, message] of faults) {
  test(`the build fails because of ${name}`, () => assert.rejects(build(modules), message));
}
