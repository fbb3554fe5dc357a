import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { minifyMarkup } from '../../scripts/minify-markup.mjs';
import { minifyTemplates } from '../../scripts/rollup-plugin-minify-templates.mjs';

/** Name, the texts between the expressions, what they become; without that, they stay as they are. */
const rows = [
  [
    'line breaks between blocks go',
    ['<div>\n  <p>a</p>\n  <p>b</p>\n</div>'],
    ['<div><p>a</p><p>b</p></div>'],
  ],
  ['line breaks at the ends go', ['\n  <b>a</b>\n'], ['<b>a</b>']],
  ['spaces at the ends stay', [' <b>a</b> ']],
  [
    'one space between inline elements stays',
    ['<p><a>x</a>\n  <a>y</a></p>'],
    ['<p><a>x</a> <a>y</a></p>'],
  ],
  ['one space between expressions stays', ['<p>', '\n  ', '</p>'], ['<p>', ' ', '</p>']],
  ['spaces between blocks on one line stay', ['<li>a</li> <li>b</li>']],
  ['line breaks between a block and an expression go', ['<p>\n', '\n</p>'], ['<p>', '</p>']],
  ['an element whose name begins like a block stays inline', ['<p-x>a</p-x> <li-x>b</li-x>']],
  [
    'attributes stay apart',
    ['<p\n  class="a"\n  part=', '\n  id=', '\n>', '</p>'],
    ['<p class="a" part=', ' id=', '>', '</p>'],
  ],
  ['an attribute in quotes stays as it is', ['<a title="a  =  b > c" rel=\'d  = e\'>x</a>']],
  ['expressions in quotes keep their spaces', ['<a class="a ', '  ', ' b" href=', '>x</a>']],
  [
    'a self-closing tag stays one',
    ['<svg><path\n d="M0 0"\n /></svg>'],
    ['<svg><path d="M0 0"/></svg>'],
  ],
  ['a slash stays apart from a value without quotes', ['<path d=', ' />']],
  ['an end tag broken over lines closes', ['<a\n  >', '</a\n>'], ['<a>', '</a>']],
  ['text keeps its words apart', ['<p>one\n  two</p>'], ['<p>one two</p>']],
  ['a no-break space stays', ['<b>a\u00a0\u00a0b\u2003c</b>']],
  ['white space that is shown stays', ['<pre>a\n  b</pre>']],
  ['a comparison in text stays', ['<b>1 < 2 > 0</b>']],
  ['a comment goes', ['<p>a<!-- b\n --></p>'], ['<p>a</p>']],
];

for (const [name, texts, expected = texts] of rows) {
  test(name, () => assert.deepEqual(minifyMarkup(texts), expected));
}

test('an expression in a comment is refused', () => {
  assert.throws(() => minifyMarkup(['<!-- ', ' -->']), /comment contains an expression/);
});

/** What becomes of a module. */
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

test('styles, with what is new in them', async () => {
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

test('an expression in styles is refused', async () => {
  await assert.rejects(minified('css`a { color: ${b} }`;'), /no expressions/);
});

test("translators' notes go, ids stay", async () => {
  assert.equal(
    await minified("msg(str`a ${b}`, { id: 'a', desc: 'A note' }); msg('c', { id: 'c' });"),
    "msg(str`a ${b}`, { id: 'a' }); msg('c', { id: 'c' });",
  );
});
