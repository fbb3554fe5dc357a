import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elementsOf } from '../../scripts/editor-data.mjs';
import { makeManifest, sourceProgram } from '../../scripts/make-manifest.mjs';
import { codeBlocks } from '../support/markdown.mjs';

const read = (file) => readFileSync(file, 'utf8');
const filesOf = (folder, end) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(end))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const unique = (names) => [...new Set(names)].sort();
const flat = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\() | (?=\))/g, '')
    .trim();
const names = (text, pattern) => unique([...text.matchAll(pattern)].map(([, name]) => name));

/** The custom properties that a style sheet sets, each with its values. */
const definitions = (css) =>
  [...css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+);/g)].map(([, name, value]) => [name, flat(value)]);
const used = (css) => names(css, /var\(\s*(--[\w-]+)/g);

/** Errors in how a style sheet uses its private properties, `--_name`. */
function errorsIn(css) {
  const defined = unique(definitions(css).map(([name]) => name));
  const isPrivate = (name) => name.startsWith('--_');
  return [
    ...used(css)
      .filter((name) => isPrivate(name) && !defined.includes(name))
      .map((name) => `${name} is undefined`),
    ...defined
      .filter((name) => isPrivate(name) && !used(css).includes(name))
      .map((name) => `${name} is unused`),
    ...defined
      .filter((name) => !isPrivate(name))
      .map((name) => `${name} must not be set by a style sheet`),
    ...defined.filter((name) => steps(name, css) > 2).map((name) => `${name} is too deep`),
  ];
}

/** The number of steps from a property to its token. */
function steps(name, css) {
  if (!name.startsWith('--_')) return 0;
  const deeper = definitions(css)
    .filter(([defined]) => defined === name)
    .flatMap(([, value]) => used(value));
  return Math.max(0, ...deeper.map((inner) => 1 + steps(inner, css)));
}

/** The tokens that a style sheet reads, each with its defaults; `--_name` is the token `--library-name`. */
function tokensRead(css) {
  const found = new Map();
  for (const { index } of css.matchAll(/var\(\s*--library-/g)) {
    let depth = 0;
    let end = index + 3;
    do depth += { '(': 1, ')': -1 }[css[end++]] ?? 0;
    while (depth);
    const [name, ...rest] = flat(css.slice(index + 4, end - 1)).split(', ');
    const value = rest.join(', ').replaceAll('var(--_', 'var(--library-');
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

const styles = filesOf('src/styles', '.ts').map(read).join('\n');
const sources = filesOf('src', '.ts');
const themes = filesOf('src/themes', '.css');
const tokens = tokensRead(styles);
const elements = elementsOf(makeManifest(sourceProgram()));
const { cssProperties: rows, cssStates } = elements.find(
  ({ tagName }) => tagName === 'library-goals',
);
const parts = new Set(elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
const states = cssStates.map(({ name }) => name);
const guide = read('docs/theming.md');

test('errors are found', () => {
  const css = `
    .a { --_one: var(--library-one, 1px); --_two: var(--_one); --_three: var(--_two); }
    .b { width: var(--_three); height: var(--_four); --_five: 5; --library-six: 6; }`;
  assert.deepEqual(errorsIn(css), [
    '--_four is undefined',
    '--_five is unused',
    '--library-six must not be set by a style sheet',
    '--_three is too deep',
  ]);
  assert.deepEqual(
    [...tokensRead('a: var(--library-a, mix(b, var(--library-c))); d: var( --library-a )')],
    [
      ['--library-a', ['mix(b, var(--library-c))', '']],
      ['--library-c', ['']],
    ],
  );
});

test('private properties are defined, used, and at most two steps from their tokens', () => {
  assert.deepEqual(errorsIn(styles), []);
});

test('tokens are only read in tokens.ts', () => {
  const elsewhere = sources.filter(
    (file) => tokensRead(read(file).replace(/\/\*[\s\S]*?\*\//g, '')).size,
  );
  assert.deepEqual(elsewhere, ['src/styles/tokens.ts']);
});

test('exactly the tokens that are used are documented', () => {
  assert.deepEqual(unique(rows.map(({ name }) => name)), unique(tokens.keys()));
  assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length);
});

for (const { name, default: value, description } of rows) {
  test(`the documentation of ${name} has the right default`, () => {
    assert.equal(tokens.get(name)?.[0], value);
    const missing = tokens
      .get(name)
      .slice(1)
      .filter(
        (other) =>
          !description.includes(`\`${other}\``) && !description.includes('`theme="light"`'),
      );
    assert.deepEqual(missing, []);
  });
}

test('the table in docs/theming.md is that of the doc comments', () => {
  const table = rows.map(
    ({ name, default: value, description }) => `| \`${name}\` | \`${value}\` | ${description} |`,
  );
  assert.deepEqual(guide.match(/^\| `--library-.*$/gm), table);
});

for (const file of [
  'README.md',
  ...filesOf('docs', '.md'),
  ...filesOf('demo', '.css'),
  ...filesOf('stories', '.ts'),
]) {
  test(`the tokens in ${file} exist`, () => {
    const lost = names(read(file), /(--library-[a-z][\w-]*)/g).filter((name) => !tokens.has(name));
    assert.deepEqual(lost, []);
  });
}

/** The parts and states in a style sheet that no element has. */
const unknownNames = (css) => [
  ...names(css, /::part\(([\w-]+)\)/g).filter((name) => !isPart(name)),
  ...names(css, /:state\((\w+)\)/g).filter((name) => !states.includes(name)),
];
const isPart = (name) => parts.has(name) || /^(?:goal-\d+|status-[\w-]+)$/.test(name);

test('unknown parts and states are found', () => {
  assert.deepEqual(unknownNames('a::part(gaol), a:state(red) {}'), ['gaol', 'red']);
});

for (const file of ['README.md', ...filesOf('docs', '.md')]) {
  test(`style sheets in ${file} use parts and states that exist`, () => {
    assert.deepEqual(codeBlocks(read(file), 'css').flatMap(unknownNames), []);
  });
}

test('docs/theming.md lists parts that exist', () => {
  const [, chapter] = guide.match(/\n## Parts\n([\s\S]*?)\n## /);
  const listed = names(chapter, /`([a-z][\w-]*)`/g);
  assert.ok(listed.length > 40);
  assert.deepEqual(
    listed.filter((part) => !isPart(part)),
    [],
  );
});

test('docs/theming.md and the manifest have the states of feeds', () => {
  const shown = names(read('src/feed/feed-state.ts'), /status: '(\w+)'/g).filter(
    (state) => state !== 'idle',
  );
  assert.deepEqual(unique(states), shown);
  assert.deepEqual(names(guide, /:state\((\w+)\)/g), shown);
});

for (const file of themes) {
  const css = read(file);
  const name = file.replace(/.*\//, '');

  test(`${name} sets only tokens, each once`, () => {
    const code = css.replace(/\/\*[\s\S]*?\*\//g, '');
    const declared = [...code.matchAll(/([\w-]+)\s*:\s*[^;{}]+;/g)].map(([, one]) => one);
    assert.deepEqual(
      declared.filter((one) => !tokens.has(one)),
      [],
    );
    assert.equal(new Set(declared).size, declared.length);
    assert.deepEqual(
      [...code.matchAll(/([^{};]+)\{/g)]
        .map(([, rule]) => rule.trim())
        .filter((rule) => rule !== '@media screen'),
      [':where(:root, :host)'],
    );
    assert.doesNotMatch(code, /url\(|@import|!important/);
  });

  test(`${name} has a story and is listed in docs/theming.md`, () => {
    assert.match(read('stories/themes.stories.ts'), new RegExp(`themes/${name}'`));
    assert.match(guide, new RegExp(`\`${name}\``));
  });
}

test('the ten lines of CSS are ten, and the same in the story and in docs/theming.md', () => {
  const [, css] = read('stories/ten-lines.ts').match(/`([\s\S]*)`/);
  assert.equal(css.split('\n').length, 10);
  assert.ok(guide.includes(`\`\`\`css\n${css}\n\`\`\``));
});
