import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { feedDocsFile, makeFeedDocs } from '../../scripts/make-feed-docs.mjs';

test(`${feedDocsFile} is as the schema and the reader are: npm run docs`, async () => {
  assert.equal(readFileSync(feedDocsFile, 'utf8'), await makeFeedDocs());
});
