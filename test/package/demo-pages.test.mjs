import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../demo/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

for (const name of pages) {
  const page = readFileSync(new URL(name, folder), 'utf8');

  test(`${name} has a heading of level 1`, () => {
    assert.match(page, /<h1>[^<]+<\/h1>|heading-level="1"/);
  });

  test(`${name} has no text outside landmarks`, () => {
    const outside = page
      .replace(/^.*<body>/s, '')
      .replace(/<(header|nav|main|footer|script)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '')
      .trim();
    assert.equal(outside, '');
  });
}
