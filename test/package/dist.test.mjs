import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundles } from '../../rollup.config.mjs';
import { integrity } from '../../scripts/rollup-plugin-finish-dist.mjs';

for (const name of bundles) {
  const code = readFileSync(`dist/${name}.js`, 'utf8');

  test(`${name}.js imports nothing`, () => {
    assert.doesNotMatch(code, /(?:^|[;}])import\s*(?:[{*\w"']|\()/);
  });

  test(`${name}.js has a Trusted Types policy with its name`, () => {
    assert.deepEqual(code.match(/createPolicy\("[^"]*"/g), [
      `createPolicy("${name.replace('.all', '')}"`,
    ]);
  });

  test(`${name}.js sets no markup except in Lit’s templates`, () => {
    assert.equal(code.match(/innerHTML/g)?.length, 1);
    assert.doesNotMatch(code, /outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/);
  });

  test(`${name}.js contains no descriptions for translators`, () => {
    assert.doesNotMatch(code, /Heading over the/);
  });
}

for (const file of readdirSync('dist/library-goals')) {
  test(`the part ${file} imports nothing, and does nothing by itself`, () => {
    const code = readFileSync(`dist/library-goals/${file}`, 'utf8');
    assert.doesNotMatch(code, /\bimport\b/);
    assert.match(code, /^export default \(\{[^}]*\}\) => \{[\s\S]*\};\n$/);
  });
}

test('integrity.json has the hash of every file', () => {
  assert.deepEqual(JSON.parse(readFileSync('dist/integrity.json', 'utf8')), integrity());
});

for (const theme of readdirSync('src/themes')) {
  test(`themes/${theme} is up to date`, () => {
    assert.equal(
      readFileSync(`dist/themes/${theme}`, 'utf8'),
      readFileSync(`src/themes/${theme}`, 'utf8'),
    );
  });
}
