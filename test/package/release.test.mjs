import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { integritySnippet } from '../../scripts/integrity-snippet.mjs';
import { bundles } from '../../rollup.config.mjs';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const tags = integritySnippet(hashes, 'https://cdn.example.org/v1/dist').trim().split('\n');

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
