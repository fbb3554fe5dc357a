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
    assert.deepEqual(code.match(/createPolicy\("[^"]*"/g), [`createPolicy("${name}"`]);
  });

  test(`${name}.js sets no markup except in Lit’s templates`, () => {
    assert.equal(code.match(/innerHTML/g)?.length, 1);
    assert.doesNotMatch(code, /outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/);
  });

  test(`${name}.js contains no descriptions for translators`, () => {
    assert.doesNotMatch(code, /Heading over the/);
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
