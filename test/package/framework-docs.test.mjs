import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { frameworkDocsFile, withRecipes } from '../../scripts/make-framework-docs.mjs';

const text = readFileSync(frameworkDocsFile, 'utf8');
const manifest = JSON.parse(readFileSync('test/hosts/frameworks/package.json', 'utf8'));

test('every recipe is the code of an application that is built and driven: npm run docs', () => {
  assert.equal(text, withRecipes(text));
});

test('every application has its recipe', () => {
  const files = [...text.matchAll(/<!-- recipe: apps\/(\w+)\//g)].map(([, name]) => name);
  const apps = ['react', 'vue', 'svelte', 'angular', 'preact', 'solid', 'plain', 'server'];
  assert.deepEqual(files.sort(), apps.sort());
});

test('the versions are those that are tried', () => {
  const told = [...text.matchAll(/^\| \[?([\w ]+)\]?[^|]*\| `([^`@]+|@[^`@]+)@([^`]+)` \|/gm)];
  assert.ok(told.length >= 7);
  for (const [, , name, version] of told) {
    assert.equal({ ...manifest.dependencies, ...manifest.devDependencies }[name], version, name);
  }
});
