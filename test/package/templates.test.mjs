import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { templateWords } from '../support/template-words.mjs';

const modules = readdirSync('src', { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

test('templates contain no text, which comes from locale/', () => {
  const found = modules.flatMap(({ file, code }) =>
    templateWords(code).map((word) => `${file}: ${word}`),
  );
  assert.deepEqual(found, []);
});

test('event handlers in templates are made by listener()', () => {
  const handlers = modules.flatMap(({ code }) => [...code.matchAll(/\s@[\w-]+=\$\{.*/g)]);
  assert.ok(handlers.length > 8);
  for (const [handler] of handlers) assert.match(handler, /\$\{(?:\w+ \? )?listener\(/);
});

const rows = [
  ['text', 'html`<p>Vision</p>`', ['Vision']],
  ['text beside an expression', 'html`<p>Goal ${number}</p>`', ['Goal {}']],
  ['text in another script', 'html`<p>願景</p>`', ['願景']],
  ['an attribute with text', 'html`<nav aria-label="Goals"></nav>`', ['Goals']],
  [
    'an attribute with text and an expression',
    'html`<img alt="Logo of ${name}" />`',
    ['Logo of {}'],
  ],
  ['text in a nested template', 'html`<p>${open ? html`<b>Open</b>` : ""}</p>`', ['Open']],
  ['text in SVG', 'svg`<text>Target</text>`', ['Target']],
  ['expressions only', 'html`<p class="goal" title=${word}>${word}: ${word}</p>`', []],
  ['class and part names', 'html`<p class="visually-hidden" part="goal"></p>`', []],
  ['a style sheet', 'css`p { color: red }`', []],
];
for (const [name, code, words] of rows) {
  test(`templateWords finds ${words.length ? '' : 'nothing in '}${name}`, () => {
    assert.deepEqual(templateWords(code), words);
  });
}
