import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import ts from 'typescript';
import { compilerOf } from '../support/compiler.mjs';
import { exportTargets, installPacked } from '../support/packed.mjs';

const { project, installed } = installPacked([
  '@types/react',
  'preact',
  'solid-js',
  'svelte',
  'vue',
]);
after(() => rmSync(project, { recursive: true }));

const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
const files = readdirSync(installed, { recursive: true }).map((file) => file.replaceAll('\\', '/'));

const targets = exportTargets(manifest.exports, files);
const modules = targets.filter(({ file }) => /^lib\/.*\.js$/.test(file));

/** The output of a program in the project. */
const run = (...args) =>
  execFileSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: 60_000,
  }).trim();
const runScript = (script) => run('--input-type=module', '-e', script);

/** The modules in the bundle of a script. */
async function bundle(code) {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: project },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const { inputs } = Object.values(metafile.outputs)[0];
  return Object.entries(inputs)
    .filter(([name, { bytesInOutput }]) => bytesInOutput && name !== '<stdin>')
    .map(([name]) => name.replace(/.*node_modules\//, ''));
}

test('the package contains only published files', () => {
  const folders = new Set(files.map((file) => file.split('/')[0]));
  assert.deepEqual(
    [...folders].sort(),
    ['LICENSE', 'README.md', 'dist', 'lib', 'package.json'].sort(),
  );
  assert.equal(manifest.license, 'MIT');
  assert.equal(manifest.private, undefined);
});

test('npm pack builds first', () => {
  assert.equal(manifest.scripts.prepack, 'npm run build && npm run build:lib');
  const ignores = execFileSync('npm', ['config', 'get', 'ignore-scripts'], { encoding: 'utf8' });
  assert.equal(ignores.trim(), 'false', 'npm would pack without building');
});

test('the package contains no paths of this machine', () => {
  for (const file of files.filter((file) => /\.(?:js|ts|json|css)$/.test(file))) {
    assert.ok(!readFileSync(join(installed, file), 'utf8').includes(process.cwd()), file);
  }
});

test('every export has a file', () => {
  const lost = targets.filter(({ file }) => !file);
  assert.deepEqual(lost, []);
  for (const field of ['types', 'customElements', 'web-types', 'unpkg', 'jsdelivr']) {
    assert.ok(existsSync(join(installed, manifest[field])), field);
  }
});

for (const name of [
  '.',
  './embed',
  './plan',
  './feed',
  './static',
  './snapshot',
  './server',
  './convert',
  './convert/stratml',
  './convert/csv',
  './convert/xlsx',
  './jsx',
  './vue',
  './svelte',
  './custom-elements.json',
]) {
  test(`the package exports ${name}`, () => assert.ok(manifest.exports[name]));
}

test('the imports and files in docs/npm.md exist', () => {
  const text = readFileSync('docs/npm.md', 'utf8');
  const imported = [...text.matchAll(/(?:import|from) '(library-goals[^']*)'/g)];
  assert.ok(imported.length >= 5);
  const names = targets.map(({ name }) => name);
  assert.deepEqual(
    imported.map(([, name]) => name).filter((name) => !names.includes(name)),
    [],
  );
  const paths = [...text.matchAll(/"\.\/node_modules\/library-goals\/([^"]+)"/g)];
  assert.ok(paths.length >= 2);
  for (const [, path] of paths) assert.ok(files.includes(path), path);
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test('every module can be imported without a document, and registers nothing', () => {
  const names = modules.filter(({ condition }) => condition === 'default').map(({ name }) => name);
  assert.ok(names.length > 30, `${names.length} modules`);
  const script = `
    for (const name of ${JSON.stringify(names)}) await import(name);
    const tags = ${JSON.stringify(names)}.map((name) => /define\\/(.*)\\.js/.exec(name)?.[1]);
    console.log(tags.filter((tag) => tag && globalThis.customElements?.get(tag)).join());`;
  assert.equal(runScript(script), '');
});

test('a plan can be read without a document', () => {
  const script = `
    import { parsePlan, reportOf } from 'library-goals/plan';
    const { plan } = parsePlan({ version: 1, goals: [{ name: 'A', status: 'done' }] });
    console.log(reportOf(plan, '2026-01-01').groups.map(({ status }) => status).join());`;
  assert.equal(runScript(script), 'achieved');
});

test('docs/badge.svg is made without a document, and up to date', () => {
  const script = `
    import { parsePlan } from 'library-goals/plan';
    import { badgeSvg, badgeText } from 'library-goals/static';
    const { plan } = parsePlan(${readFileSync('samples/example-library.json', 'utf8')});
    const options = { goal: '3', asOf: '2026-09-30' };
    console.log(JSON.stringify([await badgeSvg(plan, options), await badgeText(plan, options)]));`;
  const [picture, sentence] = JSON.parse(runScript(script));
  assert.equal(readFileSync('docs/badge.svg', 'utf8'), picture);
  assert.ok(readFileSync('docs/embedding.md', 'utf8').includes(`![${sentence}](badge.svg)`));
});

const registered = (inputs) =>
  inputs.filter((file) => /lib\/define\/library-/.test(file)).map((file) => file.split('/').at(-1));

test('a bundle of one tag registers only that tag', async () => {
  const inputs = await bundle("import 'library-goals/define/library-vision.js';");
  assert.deepEqual(registered(inputs), ['library-vision.js']);
  assert.ok(!inputs.some((file) => /goal-table-view|chart/.test(file)), inputs.join('\n'));
});

for (const name of ['library-goals', 'library-goals/embed']) {
  test(`a bundle of ${name} registers every tag`, async () => {
    const inputs = await bundle(`import '${name}';`);
    assert.deepEqual(
      registered(inputs).sort(),
      readdirSync('src/define')
        .filter((file) => file.startsWith('library-'))
        .map((file) => file.replace('.ts', '.js'))
        .sort(),
    );
  });
}

test('a bundle of a class contains only what it needs and registers nothing', async () => {
  assert.deepEqual(await bundle("import 'library-goals/elements/library-vision.js';"), []);
  const inputs = await bundle(
    "import { LibraryVision } from 'library-goals/elements/library-vision.js'; new LibraryVision();",
  );
  assert.deepEqual(registered(inputs), []);
  assert.ok(inputs.includes('library-goals/lib/elements/library-vision.js'));
  assert.ok(!inputs.some((file) => /library-indicator|chart/.test(file)), inputs.join('\n'));
});

test('./plan and ./feed contain no elements and views', async () => {
  const inputs = await bundle(
    "import * as plan from 'library-goals/plan'; import * as feed from 'library-goals/feed'; console.log(plan, feed);",
  );
  assert.ok(inputs.some((file) => file.includes('parse-plan')));
  assert.deepEqual(
    inputs.filter((file) => /^lit|^@lit|lib\/(?:elements|views|styles)\//.test(file)),
    [],
  );
});

const documented = readFileSync('docs/npm.md', 'utf8').matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gm);
let examples = 0;
for (const [, ending, code] of documented) {
  writeFileSync(join(project, 'types', `example-${(examples += 1)}.${ending}`), code);
}
const compiler = compilerOf(join(project, 'types'));

test('types are correct in TypeScript and three kinds of TSX', () => {
  const own = readdirSync('test/types').filter((name) => name !== 'tsconfig.json');
  assert.equal(compiler.fileNames.length, own.length + examples);
  assert.deepEqual(compiler.errors(/\.tsx?$/), []);
});

test('types are correct with Node’s module resolution', () => {
  const { ModuleKind, ModuleResolutionKind } = ts;
  const asNode = { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext };
  assert.deepEqual(compiler.errors(/\.ts$/, asNode), []);
});

test('editors complete the attributes of a tag, with descriptions', () => {
  const { names, sentence } = compiler.completions('react.tsx', '<library-goals', 'src');
  for (const name of ['src', 'sort', 'as-of', 'onlibrary-load', 'hidden']) {
    assert.ok(names.includes(name), name);
  }
  assert.match(sentence, /^The address of the feed/);
});

/** Runs the command of the installed package. */
const commandLine = (...args) => run(join(installed, manifest.bin['library-goals']), ...args);

test('its command line prints its version', () => {
  assert.equal(commandLine('--version'), manifest.version);
});

test('its command line checks a feed', () => {
  assert.match(commandLine('check', 'types/example-library.json'), /read 8 goals, .*: no errors/);
});

test('its command line writes a feed, converts it and draws badges', () => {
  assert.match(commandLine('init', 'my plan.json'), /is a small feed/);
  for (const file of ['my plan.csv', 'my plan.xlsx', 'my plan.xml', 'my plan.md']) {
    commandLine('convert', 'my plan.json', file);
    assert.ok(readFileSync(join(project, file)).length > 100, file);
  }
  commandLine('convert', 'my plan.xlsx', 'again.json');
  assert.match(commandLine('check', 'again.json'), /read 2 goals, .*: no errors/);
  commandLine('badge', 'my plan.json', '--goal', '1', '-o', 'my badge.svg');
  assert.match(readFileSync(join(project, 'my badge.svg'), 'utf8'), /^<svg /);
  commandLine('badges', 'my plan.json', '-o', 'my badges');
  assert.ok(existsSync(join(project, 'my badges', 'index.html')));
  assert.match(commandLine('render', 'my plan.json'), /<h1>/);
  assert.match(commandLine('schema'), /"\$schema"/);
});

test('its command line shows a preview with the script of the package', async () => {
  const program = join(installed, manifest.bin['library-goals']);
  const args = [program, 'preview', 'types/example-library.json', '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: project });
  const [output] = await once(child.stdout.setEncoding('utf8'), 'data');
  const script = await fetch(`${/http:\S+/.exec(output)[0]}library-goals.js`);
  assert.equal(await script.text(), readFileSync(join(installed, manifest.unpkg), 'utf8'));
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});
