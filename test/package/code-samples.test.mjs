import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { codeBlocks, docFiles } from '../support/markdown.mjs';

// The samples of frameworks are the code of applications that are built and run.
const files = docFiles.filter((file) => file !== 'docs/frameworks.md');
const samplesIn = (file, language) => codeBlocks(readFileSync(file, 'utf8'), language);

const options = {
  ...ts.convertCompilerOptionsFromJson(
    JSON.parse(readFileSync('tsconfig.json', 'utf8')).compilerOptions,
    '.',
  ).options,
  allowJs: true,
  checkJs: true,
  noImplicitAny: false,
  strictNullChecks: false,
  noUnusedLocals: false,
  types: ['node'],
  paths: {
    'library-goals': ['./src/entries/index.ts'],
    'library-goals/define/*': ['./src/define/*'],
    'library-goals/embed': ['./src/embed/library-goals.ts'],
    'library-goals/elements/*': ['./src/elements/*'],
    'library-goals/*': ['./src/entries/*'],
  },
};

/** The type errors in samples, which are modules by name. */
function typeErrors(samples) {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => samples.has(name) || fileExists(name);
  host.readFile = (name) => samples.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) =>
    samples.has(name)
      ? ts.createSourceFile(name, samples.get(name), ts.ScriptTarget.ES2022, true)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([...samples.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => samples.has(file?.fileName))
    .map(
      ({ file, messageText }) =>
        `${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

test('every script in the documentation compiles', () => {
  const samples = new Map(
    files.flatMap((file) =>
      ['js', 'ts'].flatMap((kind) =>
        samplesIn(file, kind).map((code, i) => [`${file}.${i}.m${kind}`, `${code}\nexport {};`]),
      ),
    ),
  );
  assert.ok(samples.size >= 4);
  samples.set(
    'runtimes.d.ts',
    `type Serve = (request: Request) => Promise<Response>;
    declare const Deno: { serve(handle: Serve): unknown };
    declare const Bun: { serve(options: { fetch: Serve }): unknown };`,
  );
  assert.deepEqual(typeErrors(samples), []);
});

test('a misspelt name in a script is found', () => {
  const code = "import { parsePlam } from 'library-goals/plan';\nparsePlam({});";
  assert.match(typeErrors(new Map([['docs/x.md.0.mjs', code]])).join(), /parsePlam/);
});

test('the file to install has the name that npm pack gives it', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = files.flatMap((file) =>
    samplesIn(file, 'sh').flatMap((code) => code.match(/\.\/\S+\.tgz/g) ?? []),
  );
  assert.deepEqual([...new Set(named)], [`./${name}-${version}.tgz`]);
});
