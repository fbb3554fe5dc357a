import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { minifyMarkup } from '../../scripts/minify-markup.mjs';
import { minifyTemplates } from '../../scripts/rollup-plugin-minify-templates.mjs';

/** Each with its name, the texts between the expressions, and the result if it differs. */
const rows = [
  [
    'line breaks between blocks are removed',
    ['<div>\n  <p>a</p>\n  <p>b</p>\n</div>'],
    ['<div><p>a</p><p>b</p></div>'],
  ],
  ['line breaks at the ends are removed', ['\n  <b>a</b>\n'], ['<b>a</b>']],
  ['spaces at the ends are kept', [' <b>a</b> ']],
  [
    'one space between inline elements is kept',
    ['<p><a>x</a>\n  <a>y</a></p>'],
    ['<p><a>x</a> <a>y</a></p>'],
  ],
  ['one space between expressions is kept', ['<p>', '\n  ', '</p>'], ['<p>', ' ', '</p>']],
  ['spaces between blocks on one line are kept', ['<li>a</li> <li>b</li>']],
  [
    'line breaks between a block and an expression are removed',
    ['<p>\n', '\n</p>'],
    ['<p>', '</p>'],
  ],
  ['an element whose name begins like that of a block is inline', ['<p-x>a</p-x> <li-x>b</li-x>']],
  [
    'a space between attributes is kept',
    ['<p\n  class="a"\n  part=', '\n  id=', '\n>', '</p>'],
    ['<p class="a" part=', ' id=', '>', '</p>'],
  ],
  ['an attribute in quotes is unchanged', ['<a title="a  =  b > c" rel=\'d  = e\'>x</a>']],
  ['expressions in quotes keep their spaces', ['<a class="a ', '  ', ' b" href=', '>x</a>']],
  [
    'a self-closing tag is kept',
    ['<svg><path\n d="M0 0"\n /></svg>'],
    ['<svg><path d="M0 0"/></svg>'],
  ],
  ['a space between a slash and a value without quotes is kept', ['<path d=', ' />']],
  ['an end tag on several lines is one tag', ['<a\n  >', '</a\n>'], ['<a>', '</a>']],
  ['a space between words is kept', ['<p>one\n  two</p>'], ['<p>one two</p>']],
  ['a no-break space is kept', ['<b>a\u00a0\u00a0b\u2003c</b>']],
  ['visible white space is kept', ['<pre>a\n  b</pre>']],
  ['a comparison in text is kept', ['<b>1 < 2 > 0</b>']],
  ['a comment goes', ['<p>a<!-- b\n --></p>'], ['<p>a</p>']],
];

for (const [name, texts, expected = texts] of rows) {
  test(name, () => assert.deepEqual(minifyMarkup(texts), expected));
}

test('an expression in a comment is rejected', () => {
  assert.throws(() => minifyMarkup(['<!-- ', ' -->']), /comment contains an expression/);
});

/** Minifies a module. */
async function minified(code) {
  const bundle = await rollup({
    input: 'module.js',
    external: ['lit'],
    onwarn() {},
    plugins: [{ name: 'given', resolveId: (id) => id, load: () => code }, minifyTemplates()],
    treeshake: false,
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code.trim();
}

test('templates within templates', async () => {
  const inner = '${list.map((x) => html`\n  <li>${x}</li>\n`)}';
  assert.equal(
    await minified(`html\`<ul>\n  ${inner}\n</ul>\`;`),
    'html`<ul>${list.map((x) => html`<li>${x}</li>`)}</ul>`;',
  );
});

test('styles with new syntax', async () => {
  const styles =
    'css`\n  :host(:state(a)) { color: light-dark(#ffffff, black);\n & b { margin: 0 } }\n`;';
  assert.equal(
    await minified(styles),
    'css`:host(:state(a)){color:light-dark(#fff,#000);& b{margin:0}}`;',
  );
});

test('a backslash in styles', async () => {
  const styles = 'css`b::before { content: "\\\\201c\\\\"" }`;';
  assert.equal(await minified(styles), 'css`b:before{content:"“\\\\""}`;');
});

test('an expression in styles is rejected', async () => {
  await assert.rejects(minified('css`a { color: ${b} }`;'), /no expressions/);
});

test("translators' notes go, ids stay", async () => {
  assert.equal(
    await minified("msg(str`a ${b}`, { id: 'a', desc: 'A note' }); msg('c', { id: 'c' });"),
    "msg(str`a ${b}`, { id: 'a' }); msg('c', { id: 'c' });",
  );
});
