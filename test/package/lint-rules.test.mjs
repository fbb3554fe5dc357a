import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** The linter's messages for some code, as if it were the content of an existing file. */
async function lint(text, filePath) {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  return messages.map(({ message, ruleId }) => `${ruleId}: ${message}`).join('\n');
}

const drawing = (markup) => `import { html } from 'lit';\nexport const a = html\`${markup}\`;`;

const forbidden = [
  ['innerHTML', 'document.body.innerHTML = "<b>x</b>";'],
  ['outerHTML', 'document.body.outerHTML = "<b>x</b>";'],
  ['innerHTML as a string', 'document.body["innerHTML"] = "<b>x</b>";'],
  ['innerHTML in Object.assign', 'Object.assign(document.body, { innerHTML: "x" });'],
  ['innerHTML in destructuring', 'export const { innerHTML } = document.body;'],
  ['innerHTML bound in a template', drawing('<p .innerHTML=${"x"}></p>')],
  ['srcdoc bound in a template', drawing('<x-y srcdoc=${"x"}></x-y>')],
  ['insertAdjacentHTML', 'document.body.insertAdjacentHTML("beforeend", "x");'],
  ['setHTMLUnsafe', 'document.body.setHTMLUnsafe("x");'],
  ['DOMParser', 'new DOMParser().parseFromString("x", "text/html");'],
  ['document.write', 'document.write("x");'],
  ['document.write of a window', 'window.document.write("x");'],
  ['unsafeHTML', "export { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  ['unsafeHTML under another name', "import * as a from 'lit/directives/unsafe-html.js';\na;"],
  ['unsafeHTML in a dynamic import', "void import('lit/directives/unsafe-html.js');"],
  ['unsafeSVG', "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nunsafeSVG;"],
  ['unsafeStatic', "import { unsafeStatic } from 'lit/static-html.js';\nunsafeStatic;"],
  ['styleMap', "import { styleMap } from 'lit/directives/style-map.js';\nstyleMap;"],
  ['a style attribute in a template', drawing('<p style="color: red"></p>')],
  ['a style attribute on a separate line', drawing('<p\n  style=${"x"}\n></p>')],
  ['a style property in a template', drawing('<p .style=${"x"}></p>')],
  ['a style attribute by setAttribute', 'document.body.setAttribute("style", "x");'],
  ['a script in a template', drawing('<script></script>')],
  ['eval', 'eval("1");'],
  ['eval of a window', 'window.eval("1");'],
  ['new Function', 'export const a = new Function("return 1");'],
  ['code in a timer', 'setTimeout("a()", 1);'],
  ['a javascript: address', 'export const a = "javascript:alert(1)";'],
  ['for-in', 'for (const a in {}) console.log(a);'],
  ['an enum', 'export enum A { b }'],
  ['a namespace', 'export namespace A { export const b = 1; }'],
  ['a default export', 'export default 1;'],
  ['a default export with another syntax', 'const a = 1;\nexport { a as default };'],
  [
    'msg outside locale/',
    'declare const msg: (text: string) => string;\nexport const a = msg("x");',
  ],
  ['msg under another name', "import { msg as a } from '@lit/localize';\na('x');"],
  ['Intl outside locale/', 'export const a = new Intl.NumberFormat("en");'],
  ['Intl in destructuring', 'export const { NumberFormat } = Intl;'],
  ['toLocaleString outside locale/', 'export const a = (5).toLocaleString();'],
  ['localeCompare outside locale/', 'export const a = "a".localeCompare("b");'],
  ['a regular expression that backtracks at each space', 'export const a = /\\s+$/;'],
  [
    'a regular expression with two overlapping quantifiers',
    'export const a = /^\\s*\\d*\\s*\\d*x$/;',
  ],
  ['a regular expression with nested quantifiers', 'export const a = /^(?:a+)+$/;'],
  [
    'a regular expression from a string, which rules can’t check',
    'export const a = new RegExp("\\\\s+$");',
  ],
  ['a file of more than 200 lines', '// x\n'.repeat(201)],
];

const rules =
  /no-restricted-(syntax|globals)|no-eval|no-new-func|implied-eval|script-url|max-lines|super-linear|prefer-regex-literals/;

for (const [name, text] of forbidden) {
  test(`the linter forbids ${name}`, async () => {
    assert.match(await lint(`${text}\n`, 'src/views/text.ts'), rules);
  });
}

test('the linter allows a template', async () => {
  assert.equal(await lint(`${drawing('<p class=${"x"}>a</p>')}\n`, 'src/views/text.ts'), '');
});

test('the linter forbids innerHTML in stories', async () => {
  const text = 'document.body.innerHTML = "x";\n';
  assert.match(await lint(text, 'stories/library-goals.stories.ts'), rules);
});

test('the linter allows Intl in locale/', async () => {
  assert.equal(
    await lint('export const a = new Intl.NumberFormat("en");\n', 'src/locale/formats.ts'),
    '',
  );
});
