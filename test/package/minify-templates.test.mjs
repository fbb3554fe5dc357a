import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyMarkup } from '../../scripts/minify-markup.mjs';

const rows = [
  [
    'white space between blocks goes',
    ['<div>\n  <p>a</p>\n  <p>b</p>\n</div>'],
    ['<div><p>a</p><p>b</p></div>'],
  ],
  [
    'one space between inline elements stays',
    ['<p><a>x</a>\n  <a>y</a></p>'],
    ['<p><a>x</a> <a>y</a></p>'],
  ],
  ['one space between expressions stays', ['<p>', '\n  ', '</p>'], ['<p>', ' ', '</p>']],
  [
    'attributes stay apart',
    ['<p\n  class="a"\n  part=', '\n  id=', '\n>', '</p>'],
    ['<p class="a" part=', ' id=', '>', '</p>'],
  ],
  [
    'a self-closing tag stays one',
    ['<svg><path\n d="M0 0"\n /></svg>'],
    ['<svg><path d="M0 0"/></svg>'],
  ],
  ['an end tag broken over lines closes', ['<a\n  >', '</a\n>'], ['<a>', '</a>']],
  ['text keeps its words apart', ['<p>one\n  two</p>'], ['<p>one two</p>']],
];

for (const [name, texts, expected] of rows) {
  test(name, () => assert.deepEqual(minifyMarkup(texts), expected));
}
