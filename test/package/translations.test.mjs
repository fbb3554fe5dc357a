import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sourceMessages } from '../support/source-messages.mjs';
import {
  builderFile,
  builderModule,
  localeFile,
  localeModule,
  pseudoFile,
  pseudoModule,
} from '../../scripts/build-locales.mjs';
import { loadSource } from '../../scripts/load-source.mjs';
import { markForReview, readConfig, readMessages, xliffFile } from '../../scripts/locale-files.mjs';
import { translationErrors } from '../support/translation-errors.mjs';

const { targetLocales, output, interchange } = readConfig();
const xliff = (language) => readFileSync(xliffFile(language), 'utf8');

const source = sourceMessages();

test('every message has a description for translators', () => {
  assert.ok(source.size > 50);
  for (const [id, { desc }] of source) assert.ok(desc, `${id}: no description`);
});

for (const language of targetLocales) {
  test(`${language}: translations are complete and up to date, and have the right placeholders`, () => {
    assert.deepEqual(translationErrors(language, source, readMessages(xliff(language))), []);
  });

  test(`${language}: the modules are up to date (npm run build:locales)`, async () => {
    assert.equal(readFileSync(localeFile(language), 'utf8'), await localeModule(language));
    assert.equal(readFileSync(builderFile(language), 'utf8'), await builderModule(language));
  });
}

test('the pseudo-language of the stories is up to date (npm run build:locales)', async () => {
  assert.equal(readFileSync(pseudoFile, 'utf8'), await pseudoModule());
});

test('exactly the languages in lit-localize.json have files', () => {
  const names = (folder) =>
    existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.\w+$/, '')) : [];
  const sorted = [...targetLocales].sort();
  assert.deepEqual(names(output.outputDir).sort(), sorted);
  assert.deepEqual(names(interchange.xliffDir).sort(), sorted);
});

test('every language is either in the bundle or loaded on demand', () => {
  const lazy = readFileSync('src/locale/lazy-languages.ts', 'utf8');
  const bundled = readFileSync('src/locale/words.ts', 'utf8');
  for (const language of targetLocales) {
    const file = `./generated/${language}.js`;
    assert.equal([lazy, bundled].filter((code) => code.includes(`'${file}'`)).length, 1, file);
  }
});

test('the module of a language imports nothing, because it would load a second copy of the script', () => {
  for (const language of targetLocales) {
    for (const file of [localeFile(language), builderFile(language)]) {
      assert.doesNotMatch(readFileSync(file, 'utf8'), /\bimport\b/);
    }
  }
});

test('the page for editors has all languages, and its messages are in no other script', async () => {
  const { builderLanguages } = await loadSource('src/locale/builder/load-builder-words.ts');
  assert.deepEqual([...builderLanguages].sort(), ['en', ...targetLocales].sort());
  const outside = readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts') && !/^(?:builder|locale\/builder)\//.test(file))
    .filter((file) => readFileSync(`src/${file}`, 'utf8').includes('locale/builder/'));
  assert.deepEqual(outside, []);
  for (const language of targetLocales) {
    assert.doesNotMatch(readFileSync(localeFile(language), 'utf8'), /'page-/);
  }
});

const message = (fields) => new Map([['a', { source: '{0} goal', target: '{0} Ziel', ...fields }]]);
const plural = { source: '{0} goal|{1} goals' };
const broken = [
  ['no error', 'de', message(), message(), []],
  ['a missing message', 'de', message(), new Map(), ['a: missing; run npm run extract']],
  ['no translation', 'de', message(), message({ target: undefined }), ['a: not translated']],
  ['an empty translation', 'de', message(), message({ target: ' ' }), ['a: not translated']],
  [
    'English that has changed',
    'de',
    message(),
    message({ source: '{0} aim' }),
    ['a: translated from "{0} aim", which is now "{0} goal"; run npm run extract'],
  ],
  [
    'a translation that needs review',
    'de',
    message(),
    message({ state: 'needs-review-translation' }),
    ['a: needs-review-translation'],
  ],
  [
    'a lost placeholder',
    'de',
    message(),
    message({ target: 'Ziel' }),
    ['a: "Ziel" has other placeholders than "{0} goal"'],
  ],
  [
    'an extra placeholder',
    'de',
    message(),
    message({ target: '{0} Ziel {1}' }),
    ['a: "{0} Ziel {1}" has other placeholders than "{0} goal"'],
  ],
  [
    'all plural forms',
    'de',
    message(plural),
    message({ ...plural, target: '{0} Ziel|{1} Ziele' }),
    [],
  ],
  ['a single plural form', 'ja', message(plural), message({ ...plural, target: '{1}件' }), []],
  [
    'a missing plural form',
    'ar',
    message(plural),
    message({ ...plural, target: '{0} a|{1} b' }),
    ['a: 2 plural forms; ar has 6 (zero, one, two, few, many, other)'],
  ],
  [
    'a plural form without its number',
    'de',
    message(plural),
    message({ ...plural, target: 'ein Ziel|{1} Ziele' }),
    ['a: "ein Ziel" has other placeholders than "{0} goal"'],
  ],
  [
    'a plural form with an unknown number',
    'de',
    message(plural),
    message({ ...plural, target: '{0} Ziel|{2} Ziele' }),
    ['a: "{2} Ziele" has other placeholders than "{0} goal"'],
  ],
  ['an unused message', 'de', new Map(), message(), ['a: no longer used; run npm run extract']],
];
for (const [name, language, messages, translated, errors] of broken) {
  test(`translationErrors finds ${name}`, () => {
    assert.deepEqual(translationErrors(language, messages, translated), errors);
  });
}

test('extraction marks a translation whose English has changed', () => {
  const [language] = targetLocales;
  const [id] = source.keys();
  const marked = readMessages(markForReview(xliff(language), id));
  const states = [...marked].filter(([, { state }]) => state);
  assert.deepEqual(
    states.map(([name, { state }]) => [name, state]),
    [[id, 'needs-review-translation']],
  );
});
