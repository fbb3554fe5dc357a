import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { elementsOf } from '../../scripts/editor-data.mjs';
import { apiDocs, apiDocsFile } from '../../scripts/make-api-docs.mjs';
import { elementsDocs } from '../../scripts/make-elements-docs.mjs';
import { feedDocsFile, makeFeedDocs } from '../../scripts/make-feed-docs.mjs';
import { makeManifest, sourceProgram } from '../../scripts/make-manifest.mjs';
import { codeBlocks, docFiles, withoutCode } from '../support/markdown.mjs';

const program = sourceProgram();
const manifest = makeManifest(program);

const prose = (text) => withoutCode(text).replace(/`[^`\n]*`/g, '');

/** The targets of links and images. */
const targets = (text) => [
  ...[...prose(text).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, target]) => target),
  ...[...prose(text).matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)].map(([, target]) => target),
  ...[...prose(text).matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, target]) => target),
];

/** The modules that a text names in backticks by their paths, without those that readers create. */
const namedModules = (text) =>
  [...withoutCode(text).matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:ts|mjs))`/g)]
    .map(([, path]) => path)
    .filter((path) => !path.includes('/generated/'));

/** The anchors that GitHub and others make from a document's headings. */
function anchors(text) {
  const seen = new Map();
  return [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) => {
    const words = title.replace(/\]\([^)]*\)/g, ']').toLowerCase();
    const slug = words.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count ? `${slug}-${count}` : slug;
  });
}

/** The code of applications is run by other tests, and frameworks write attributes in other ways. */
const withoutRecipes = (text) => text.replace(/^<!-- recipe: \S+ -->\n```[\s\S]*?^```$/gm, '');

const tags = new Map(
  elementsOf(manifest).map(({ tagName, attributes }) => [
    tagName,
    attributes.map(({ name }) => name),
  ]),
);
const globalAttributes =
  /^(?:id|class|lang|dir|hidden|slot|style|title|part|tabindex|role|data-[\w-]+|aria-\w+)$/;
const attribute = /\s+([^\s=>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/g;
const tag = new RegExp(`<(library-[\\w-]+)((?:${attribute.source})*)`, 'g');

/** The library's tags and attributes in a text that do not exist. */
const unknownTags = (text) =>
  [...text.matchAll(tag)].flatMap(([, name, rest]) =>
    tags.has(name)
      ? [...rest.matchAll(attribute)]
          .map(([, own]) => own)
          .filter((own) => !globalAttributes.test(own) && !tags.get(name).includes(own))
          .map((own) => `<${name} ${own}>`)
      : [`<${name}>`],
  );

test('unknown tags, attributes, links and anchors are found', () => {
  const sample = '<library-goal src="x" gaol="3"><libary-goals></libary-goals><library-gaols>';
  assert.deepEqual(unknownTags(sample), ['<library-goal gaol>', '<library-gaols>']);
  assert.deepEqual(targets('[a](b.md#c) ![d](e.png "f") `[g](h)`'), ['b.md#c', 'e.png']);
  assert.deepEqual(namedModules('`plan/a.ts` `npm test` src/b.ts `test/*.ts`'), ['plan/a.ts']);
  assert.deepEqual(anchors("# One\n## It's `<two>`, see\n# One\n"), [
    'one',
    'its-two-see',
    'one-1',
  ]);
});

for (const file of docFiles) {
  const text = readFileSync(file, 'utf8');

  test(`${file}: links and images have a target`, () => {
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

  test(`${file}: named modules exist`, () => {
    assert.deepEqual(
      namedModules(text).filter((path) => !existsSync(path) && !existsSync(`src/${path}`)),
      [],
    );
  });

  test(`${file}: tags and attributes exist`, () => {
    assert.deepEqual(unknownTags(withoutRecipes(text)), []);
  });

  test(`${file}: JSON is valid`, () => {
    const inline = codeBlocks(text, 'html').flatMap((code) =>
      [...code.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g)].map(
        ([, json]) => json,
      ),
    );
    for (const code of [...codeBlocks(text, 'json'), ...inline]) JSON.parse(code);
  });
}

test('docs/elements.md is up to date (npm run docs)', () => {
  assert.equal(readFileSync('docs/elements.md', 'utf8'), elementsDocs(program));
});

test(`${apiDocsFile} is up to date (npm run docs)`, () => {
  assert.equal(readFileSync(apiDocsFile, 'utf8'), apiDocs(program));
});

test(`${feedDocsFile} is up to date (npm run docs)`, async () => {
  assert.equal(readFileSync(feedDocsFile, 'utf8'), await makeFeedDocs());
});
