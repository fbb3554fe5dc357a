import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importForNode } from '../support/snapshot-module.mjs';

const { withoutIndentation } = await importForNode(
  `export * from './src/snapshot/without-indentation.ts';`,
);

/** Each with its name, the texts between the values, and the result if it differs. */
const rows = [
  [
    'line breaks beside blocks are removed',
    ['<div>\n  <p>a</p>\n  <b>b</b>\n</div>'],
    ['<div><p>a</p><b>b</b></div>'],
  ],
  ['line breaks at the ends are removed', ['\n  <b>', '</b>\n'], ['<b>', '</b>']],
  ['one space between inline elements is kept', ['<b>x</b>\n  <b>y</b>'], ['<b>x</b> <b>y</b>']],
  ['one space between values is kept', ['<p>', '\n  ', '</p>'], ['<p>', ' ', '</p>']],
  ['one space between attributes is kept', ['<p\n  id="a"\n>', '</p\n>'], ['<p id="a">', '</p>']],
  ['spaces on one line are kept', ['<li>a</li> <li>b</li> ', ' c']],
  ['an element whose name begins like that of a block is inline', ['<p-x>a</p-x> <li-x>b</li-x>']],
  ['a space between words is kept', ['<p>one\n  two</p>'], ['<p>one two</p>']],
];

for (const [name, texts, expected = texts] of rows) {
  test(name, () => assert.deepEqual(withoutIndentation(texts), expected));
}
