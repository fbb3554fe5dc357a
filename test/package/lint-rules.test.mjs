import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** What the linter says of a text as if it were the content of a file that exists. */
async function lint(text, filePath) {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  return messages.map(({ message, ruleId }) => `${ruleId}: ${message}`).join('\n');
}

const forbidden = [
  ['innerHTML', 'document.body.innerHTML = "<b>x</b>";'],
  ['outerHTML', 'document.body.outerHTML = "<b>x</b>";'],
  ['innerHTML by its name in quotes', 'document.body["innerHTML"] = "<b>x</b>";'],
  ['insertAdjacentHTML', 'document.body.insertAdjacentHTML("beforeend", "x");'],
  ['document.write', 'document.write("x");'],
  [
    'unsafeHTML',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const a = unsafeHTML;",
  ],
  [
    'unsafeSVG',
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nexport const a = unsafeSVG;",
  ],
  [
    'unsafeStatic',
    "import { unsafeStatic } from 'lit/static-html.js';\nexport const a = unsafeStatic;",
  ],
  [
    'styleMap',
    "import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap;",
  ],
  [
    'a style attribute in a template',
    'import { html } from \'lit\';\nexport const a = html`<p style="color: red"></p>`;',
  ],
  [
    'a script in a template',
    "import { html } from 'lit';\nexport const a = html`<script></script>`;",
  ],
  ['eval', 'eval("1");'],
  ['new Function', 'export const a = new Function("return 1");'],
  ['for-in', 'for (const a in {}) console.log(a);'],
  ['an enum', 'export enum A { b }'],
  ['a default export', 'export default 1;'],
  [
    'msg outside locale/',
    'declare const msg: (text: string) => string;\nexport const a = msg("x");',
  ],
  ['Intl outside locale/', 'export const a = new Intl.NumberFormat("en");'],
];

for (const [name, text] of forbidden) {
  test(`the linter forbids ${name}`, async () => {
    assert.match(
      await lint(`${text}\n`, 'src/views/text.ts'),
      /no-restricted-syntax|no-eval|no-new-func|implied-eval/,
    );
  });
}

test('the linter allows Intl in locale/', async () => {
  assert.equal(
    await lint('export const a = new Intl.NumberFormat("en");\n', 'src/locale/formats.ts'),
    '',
  );
});
