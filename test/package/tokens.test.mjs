import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

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

/** Custom properties that a style sheet sets, with what it sets them to: several where a rule differs. */
const definitions = (css) =>
  [...css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+);/g)].map(([, name, value]) => [name, flat(value)]);
const used = (css) => names(css, /var\(\s*(--[\w-]+)/g);

/** What is wrong with how a style sheet uses its own `--_names`. */
function faults(css) {
  const defined = unique(definitions(css).map(([name]) => name));
  const isPrivate = (name) => name.startsWith('--_');
  return [
    ...used(css)
      .filter((name) => isPrivate(name) && !defined.includes(name))
      .map((name) => `${name} is undefined`),
    ...defined
      .filter((name) => isPrivate(name) && !used(css).includes(name))
      .map((name) => `${name} is unused`),
    ...defined.filter((name) => !isPrivate(name)).map((name) => `${name} is the page's to set`),
    ...defined.filter((name) => steps(name, css) > 2).map((name) => `${name} is too deep`),
  ];
}

/** How many steps a name is from the token that it comes from. */
function steps(name, css) {
  if (!name.startsWith('--_')) return 0;
  const deeper = definitions(css)
    .filter(([defined]) => defined === name)
    .flatMap(([, value]) => used(value));
  return Math.max(0, ...deeper.map((inner) => 1 + steps(inner, css)));
}

/** Each token read, with the defaults that it is read with; `--_name` is the token `--library-name`. */
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

/** The tokens in a doc comment, as rows of the table in the documentation. */
const documented = (code) =>
  [...code.matchAll(/^ \* @cssprop \[(--[\w-]+)=(.*?)\] - (.*(?:\n \* {3}.*)*)/gm)].map(
    ([, name, value, text]) => ({ name, value, text: flat(text.replace(/\n \* /g, ' ')) }),
  );

const styles = filesOf('src/styles', '.ts').map(read).join('\n');
const sources = filesOf('src', '.ts');
const themes = filesOf('src/themes', '.css');
const tokens = tokensRead(styles);
const rows = documented(read('src/elements/themed-element.ts'));
const guide = read('docs/theming.md');

test('a fault would be found', () => {
  const css = `
    .a { --_one: var(--library-one, 1px); --_two: var(--_one); --_three: var(--_two); }
    .b { width: var(--_three); height: var(--_four); --_five: 5; --library-six: 6; }`;
  assert.deepEqual(faults(css), [
    '--_four is undefined',
    '--_five is unused',
    "--library-six is the page's to set",
    '--_three is too deep',
  ]);
  assert.deepEqual(
    [...tokensRead('a: var(--library-a, mix(b, var(--library-c))); d: var( --library-a )')],
    [
      ['--library-a', ['mix(b, var(--library-c))', '']],
      ['--library-c', ['']],
    ],
  );
  assert.deepEqual(documented('/**\n * @cssprop [--library-a=b(c, d)] - One\n *   two.\n */'), [
    { name: '--library-a', value: 'b(c, d)', text: 'One two.' },
  ]);
});

test('tokens are defined, used, and at most two steps from what uses them', () => {
  assert.deepEqual(faults(styles), []);
});

test('tokens are read in tokens.ts alone', () => {
  const elsewhere = sources.filter(
    (file) => tokensRead(read(file).replace(/\/\*[\s\S]*?\*\//g, '')).size,
  );
  assert.deepEqual(elsewhere, ['src/styles/tokens.ts']);
});

test('each token is documented, and each that is documented is used', () => {
  assert.deepEqual(unique(rows.map(({ name }) => name)), unique(tokens.keys()));
  assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length);
});

for (const { name, value, text } of rows) {
  test(`${name} has the default that its documentation says, and a sentence`, () => {
    assert.equal(tokens.get(name)?.[0], value);
    assert.match(text, /^[A-Z].*\.$/);
    const untold = tokens
      .get(name)
      .slice(1)
      .filter((other) => !text.includes(`\`${other}\``) && !text.includes('`theme="light"`'));
    assert.deepEqual(untold, []);
  });
}

test('the table of docs/theming.md is that of the doc comments', () => {
  const table = rows.map(({ name, value, text }) => `| \`${name}\` | \`${value}\` | ${text} |`);
  assert.deepEqual(guide.match(/^\| `--library-.*$/gm), table);
});

for (const file of [
  'README.md',
  ...filesOf('docs', '.md'),
  ...filesOf('demo', '.css'),
  ...filesOf('stories', '.ts'),
]) {
  test(`${file} names no token that there is not`, () => {
    const lost = names(read(file), /(--library-[a-z][\w-]*)/g).filter((name) => !tokens.has(name));
    assert.deepEqual(lost, []);
  });
}

test('docs/theming.md names no part that there is not', () => {
  const code = filesOf('src/views', '.ts').concat('src/elements/plan-element.ts').map(read).join();
  const made = ['goal-3', 'status-achieved'];
  const isThere = (part) => made.includes(part) || new RegExp(`["' ]${part}["' ]`).test(code);
  const [, chapter] = guide.match(/\n## Parts\n([\s\S]*?)\n## /);
  const parts = names(chapter, /`([a-z][\w-]*)`/g);
  assert.ok(parts.length > 40);
  assert.ok(!isThere('goal-lable'));
  assert.deepEqual(
    parts.filter((part) => !isThere(part)),
    [],
  );
});

test('docs/theming.md and the doc comment name the states that there are', () => {
  const states = names(read('src/feed/feed-state.ts'), /status: '(\w+)'/g);
  const shown = states.filter((state) => state !== 'idle');
  assert.deepEqual(names(guide, /:state\((\w+)\)/g), shown);
  assert.deepEqual(names(read('src/elements/plan-element.ts'), /@cssstate (\w+) - /g), shown);
});

test('there are six themes', () => {
  assert.equal(themes.length, 6);
});

for (const file of themes) {
  const css = read(file);
  const name = file.replace(/.*\//, '');

  test(`${name} sets tokens and nothing else, each once`, () => {
    const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
    const declared = [...bare.matchAll(/([\w-]+)\s*:\s*[^;{}]+;/g)].map(([, one]) => one);
    assert.deepEqual(
      declared.filter((one) => !tokens.has(one)),
      [],
    );
    assert.equal(new Set(declared).size, declared.length);
    assert.deepEqual(
      [...bare.matchAll(/([^{};]+)\{/g)]
        .map(([, rule]) => rule.trim())
        .filter((rule) => rule !== '@media screen'),
      [':where(:root, :host)'],
    );
    assert.doesNotMatch(bare, /url\(|@import|!important/);
  });

  test(`${name} has a story and a word in docs/theming.md`, () => {
    assert.match(read('stories/themes.stories.ts'), new RegExp(`themes/${name}'`));
    assert.match(guide, new RegExp(`\`${name}\``));
  });
}

test('the ten lines are ten, and the same in the story and in docs/theming.md', () => {
  const [, css] = read('stories/ten-lines.ts').match(/`([\s\S]*)`/);
  assert.equal(css.split('\n').length, 10);
  assert.ok(guide.includes(`\`\`\`css\n${css}\n\`\`\``));
});
