import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { makeManifest, sourceProgram } from '../../scripts/make-manifest.mjs';

const files = [
  'README.md',
  ...readdirSync('docs')
    // The samples of frameworks are the code of applications that are built and run.
    .filter((file) => file.endsWith('.md') && file !== 'frameworks.md')
    .map((file) => `docs/${file}`),
];

/** Fenced blocks of code in one of the languages. */
const blocks = (file, languages) =>
  [...readFileSync(file, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => languages.includes(name))
    .map(([, , code]) => code);

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

/** What TypeScript says of samples, each a module by its name. */
function faults(samples) {
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
        blocks(file, [kind]).map((code, i) => [`${file}.${i}.m${kind}`, `${code}\nexport {};`]),
      ),
    ),
  );
  assert.ok(samples.size >= 4);
  assert.deepEqual(faults(samples), []);
});

test('a misspelt name in a script would be found', () => {
  const code = "import { parsePlam } from 'library-goals/plan';\nparsePlam({});";
  assert.match(faults(new Map([['docs/x.md.0.mjs', code]])).join(), /parsePlam/);
});

const elements = makeManifest(sourceProgram()).modules.flatMap(
  ({ declarations }) => declarations ?? [],
);
const namesOf = (kind) =>
  new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name)));
const [parts, tokens, states] = ['cssParts', 'cssProperties', 'cssStates'].map(namesOf);

/** The parts, tokens and states of a style sheet that no element has. */
const strangers = (css) => [
  ...[...css.matchAll(/::part\(([\w-]+)\)/g)]
    .map(([, name]) => name)
    .filter((name) => !parts.has(name) && !/^(?:goal|status)-[\w-]+$/.test(name)),
  ...[...css.matchAll(/(--library-[\w-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => !tokens.has(name)),
  ...[...css.matchAll(/:state\((\w+)\)/g)]
    .map(([, name]) => name)
    .filter((name) => !states.has(name)),
];

test('a part, token or state that there is not would be found', () => {
  const css = 'a::part(gaol), a:state(red) { --library-acent: red; }';
  assert.deepEqual(strangers(css), ['gaol', '--library-acent', 'red']);
});

for (const file of files) {
  test(`the style sheets in ${file} name parts, tokens and states that there are`, () => {
    assert.deepEqual(blocks(file, ['css']).flatMap(strangers), []);
  });
}

test('the file to install has the name that npm gives it', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const told = files.flatMap((file) =>
    blocks(file, ['sh']).flatMap((code) => code.match(/\.\/\S+\.tgz/g) ?? []),
  );
  assert.deepEqual([...new Set(told)], [`./${name}-${version}.tgz`]);
});
