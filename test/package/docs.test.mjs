import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const files = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'llms.txt',
  ...(existsSync('docs') ? readdirSync('docs', { recursive: true }) : [])
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].filter((file) => existsSync(file));

/** Fenced blocks of code, by their language. */
const blocks = (text, language) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);

const prose = (text) => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** Where links and images lead, written either way. */
const targets = (text) => [
  ...[...prose(text).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, target]) => target),
  ...[...prose(text).matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)].map(([, target]) => target),
  ...[...prose(text).matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, target]) => target),
];

/** The anchors that a forge makes of a document's headings. */
function anchors(text) {
  const seen = new Map();
  return [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(
    ([, title]) => {
      const words = title.replace(/\]\([^)]*\)/g, ']').toLowerCase();
      const slug = words.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count ? `${slug}-${count}` : slug;
    },
  );
}

/** The attributes of every tag: its class's, and those of the classes it comes from. */
function knownTags() {
  const classes = new Map();
  for (const file of readdirSync('src/elements')) {
    const code = readFileSync(join('src/elements', file), 'utf8');
    const [, name, parent] = code.match(/class (\w+) extends (\w+)/) ?? [];
    if (!name) continue;
    const attributes = [
      ...code.matchAll(/@property\(([^)]*)\)\s+(?:override\s+|accessor\s+)?(\w+)/g),
    ].flatMap(([, options, property]) => {
      if (/attribute:\s*false/.test(options)) return [];
      return options.match(/attribute:\s*'([^']+)'/)?.[1] ?? property.toLowerCase();
    });
    classes.set(name, { parent, attributes });
  }
  const ofClass = (name) => {
    const { parent, attributes } = classes.get(name) ?? { attributes: [] };
    return parent ? [...attributes, ...ofClass(parent)] : attributes;
  };
  return new Map(
    readdirSync('src/define').flatMap((file) => {
      const code = readFileSync(join('src/define', file), 'utf8');
      const [, tag, name] = code.match(/define\('([\w-]+)', (\w+)\)/) ?? [];
      return tag ? [[tag, ofClass(name)]] : [];
    }),
  );
}

/** Without the code of frameworks' apps, which have ways of their own to write attributes and are run. */
const withoutRecipes = (text) => text.replace(/^<!-- recipe: \S+ -->\n```[\s\S]*?^```$/gm, '');

const tags = knownTags();
const everywhere =
  /^(?:id|class|lang|dir|hidden|slot|style|title|part|tabindex|role|data-[\w-]+|aria-\w+)$/;

/** The library's tags in a text, each with the names of its attributes. */
const tagsIn = (text) =>
  [
    ...text.matchAll(
      /<(library-[\w-]+)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)/g,
    ),
  ].map(([, tag, rest]) => ({
    tag,
    attributes: [...rest.matchAll(/\s+([^\s=>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/g)].map(
      ([, name]) => name,
    ),
  }));

/** What is wrong with a document's uses of the library's tags. */
const wrongTags = (text) =>
  tagsIn(text).flatMap(({ tag, attributes }) =>
    tags.has(tag)
      ? attributes
          .filter((name) => !everywhere.test(name) && !tags.get(tag).includes(name))
          .map((name) => `<${tag} ${name}>`)
      : [`<${tag}>`],
  );

test('the tags and their attributes are found in the sources', () => {
  assert.ok(tags.size >= 8);
  assert.ok(tags.get('library-goals').includes('heading-level'));
  assert.ok(tags.get('library-goals').includes('src'));
  assert.ok(!tags.get('library-goals').includes('plan'));
});

test('a wrong tag, attribute, link or anchor would be found', () => {
  const sample = '<library-goal src="x" gaol="3"><libary-goals></libary-goals><library-gaols>';
  assert.deepEqual(wrongTags(sample), ['<library-goal gaol>', '<library-gaols>']);
  assert.deepEqual(targets('[a](b.md#c) ![d](e.png "f") `[g](h)`'), ['b.md#c', 'e.png']);
  assert.deepEqual(anchors("# One\n## It's `<two>`, see\n# One\n"), [
    'one',
    'its-two-see',
    'one-1',
  ]);
});

for (const file of files) {
  const text = readFileSync(file, 'utf8');

  test(`links and images of ${file} lead somewhere`, () => {
    const lost = targets(text).filter((target) => {
      if (/^[a-z][a-z\d+.-]*:/i.test(target)) return false;
      const [path, fragment] = target.split('#').map(decodeURIComponent);
      const found = path ? join(path.startsWith('/') ? '.' : dirname(file), path) : file;
      if (!existsSync(found)) return true;
      if (!fragment || statSync(found).isDirectory() || !found.endsWith('.md')) return false;
      return !anchors(readFileSync(found, 'utf8')).includes(fragment);
    });
    assert.deepEqual(lost, []);
  });

  test(`JSON in ${file} is JSON`, () => {
    for (const code of blocks(text, 'json')) assert.doesNotThrow(() => JSON.parse(code), code);
  });

  test(`${file} writes no tag or attribute that there is not`, () => {
    assert.deepEqual(wrongTags(withoutRecipes(text)), []);
  });

  test(`JSON in the HTML of ${file} is JSON`, () => {
    for (const code of blocks(text, 'html')) {
      for (const [, json] of code.matchAll(
        /<script type="application\/json">([\s\S]*?)<\/script>/g,
      )) {
        assert.doesNotThrow(() => JSON.parse(json), json);
      }
    }
  });
}
