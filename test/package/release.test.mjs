import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { integritySnippet } from '../../scripts/integrity-snippet.mjs';
import { bundles } from '../../rollup.config.mjs';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const base = 'https://cdn.example.org/v1/dist';
const snippet = integritySnippet(hashes, base);
const tags = snippet.match(/<script [^>]*src=[^]*?<\/script>/g);
const map = JSON.parse(/<script type="importmap">([^]*?)<\/script>/.exec(snippet)[1]);

test('the snippet has one tag for each bundle', () => {
  assert.deepEqual(
    tags.map((tag) => /src="([^"]*)"/.exec(tag)[1]).sort(),
    bundles.map((name) => `https://cdn.example.org/v1/dist/${name}.js`).sort(),
  );
});

for (const tag of tags) {
  const [, file] = /dist\/([^"]*)"/.exec(tag);

  test(`the tag of ${file} has the right hash`, () => {
    const hash = createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
    assert.ok(tag.includes(` integrity="sha384-${hash}" `), tag);
  });

  test(`the tag of ${file} is a module with CORS`, () => {
    assert.match(tag, /^<script type="module" [^>]* crossorigin><\/script>$/);
  });
}

test('the import map comes first, and has the hash of every part and language', () => {
  assert.ok(snippet.startsWith('<script type="importmap">'));
  const loaded = ['library-goals', 'locales'].flatMap((folder) =>
    readdirSync(`dist/${folder}`).map((file) => `${folder}/${file}`),
  );
  assert.ok(loaded.length > 10);
  const expected = loaded.map((file) => [`${base}/${file}`, hashes[file]]);
  assert.deepEqual(map, { integrity: Object.fromEntries(expected) });
});

test('the base can have a slash at its end', () => {
  const file = { 'a.js': 'sha384-x' };
  assert.equal(
    integritySnippet(file, 'https://a.example/b'),
    integritySnippet(file, 'https://a.example/b/'),
  );
});

test('the version in the sources is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.ok(readFileSync('src/feed/version.ts', 'utf8').includes(`version = '${version}'`));
});
