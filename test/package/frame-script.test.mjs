import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { frameScriptFile, frameScriptModule } from '../../scripts/make-frame-script.mjs';

test(`${frameScriptFile} has the script of the sources (npm run docs)`, async () => {
  assert.equal(readFileSync(frameScriptFile, 'utf8'), await frameScriptModule());
});

test('the script inside pages for frames can’t end its element', async () => {
  assert.doesNotMatch(await frameScriptModule(), /<\/script|<!--/i);
});
