import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { templateWords } from '../support/template-words.mjs';

test('no template says a word of its own: all of them come from locale/', () => {
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) =>
    templateWords(readFileSync(`src/${file}`, 'utf8')).map((word) => `${file}: ${word}`),
  );
  assert.deepEqual(found, []);
});

const rows = [
  ['text', 'html`<p>Vision</p>`', ['Vision']],
  ['text beside an expression', 'html`<p>Goal ${number}</p>`', ['Goal {}']],
  ['text of another script', 'html`<p>願景</p>`', ['願景']],
  ['a spoken attribute', 'html`<nav aria-label="Goals"></nav>`', ['Goals']],
  [
    'a spoken attribute beside an expression',
    'html`<img alt="Logo of ${name}" />`',
    ['Logo of {}'],
  ],
  ['text within a nested template', 'html`<p>${open ? html`<b>Open</b>` : ""}</p>`', ['Open']],
  ['text in a picture', 'svg`<text>Target</text>`', ['Target']],
  ['expressions alone', 'html`<p class="goal" title=${word}>${word}: ${word}</p>`', []],
  ['a name of a class', 'html`<p class="visually-hidden" part="goal"></p>`', []],
  ['a style sheet', 'css`p { color: red }`', []],
];
for (const [name, code, words] of rows) {
  test(`the check finds ${words.length ? '' : 'nothing in '}${name}`, () => {
    assert.deepEqual(templateWords(code), words);
  });
}
