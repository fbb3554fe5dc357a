import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { loadSource } from '../../scripts/load-source.mjs';
import { feedArbitrary } from '../support/feed-arbitraries.mjs';

const { parsePlan } = await loadSource('src/entries/plan.ts');
const { planMarkdown } = await loadSource('src/entries/static.ts');
const parser = markdownIt({ html: true });

const flat = (tokens) => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

/** The elements of a plan. Others would be markup from the feed. */
const own =
  /^(?:heading|paragraph|bullet_list|list_item|table|thead|tbody|tr|th|td|link)_(?:open|close)$|^(?:inline|text|text_special|softbreak|hardbreak)$/;

/** The visible text of a document without white space. */
const wordsOf = (tokens) =>
  flat(tokens)
    .filter(({ type }) => type === 'text' || type === 'text_special')
    .map(({ content }) => content)
    .join('')
    .replace(/\s/g, '');

async function parsed(feed) {
  const { plan } = parsePlan(feed);
  return parser.parse(await planMarkdown(plan), {});
}

const hostile = [
  '<script>alert(1)</script>',
  '<!-- hidden',
  '![x](https://example.org/track.png)',
  '[click](javascript:alert(1))',
  '[ref]: https://example.org',
  '`code` and **bold** and _emphasis_',
  '```\nfence\n```',
  '    indented',
  '# heading',
  'Setext\n===',
  'Setext\n---',
  '> quote',
  '1. item',
  '1) item',
  '- item',
  '+ item',
  '* * *',
  '| a | b |\n|---|---|\n| c | d |',
  '&lt;b&gt; &#60; &copy;',
  'a  \nb',
  'back\\slash\\',
  '<https://example.org>',
  '~~~\nfence',
  'x\n\n<div>\n\ny',
  '\ttab',
];

for (const text of hostile) {
  test(`Markdown shows ${JSON.stringify(text)} unchanged`, async () => {
    const goal = { id: '1', name: text, description: text, note: text, owners: [{ name: text }] };
    const indicator = {
      name: text,
      unit: text,
      measurements: [{ date: '2024', actual: 1, note: text }],
    };
    const feed = {
      version: 1,
      title: text,
      vision: text,
      goals: [{ ...goal, indicators: [indicator] }],
    };
    const tokens = await parsed(feed);
    const other = flat(tokens).filter(({ type }) => !own.test(type));
    assert.deepEqual(
      other.map(({ type, content }) => `${type}: ${content}`),
      [],
    );
    const shown = wordsOf(tokens).split(text.replace(/\s/g, '')).length - 1;
    assert.ok(shown >= 4, `${shown} times in ${wordsOf(tokens)}`);
  });
}

test('Markdown contains no markup from a feed, for generated plans', async () => {
  await fc.assert(
    fc.asyncProperty(feedArbitrary({ severalLanguages: true }), async (feed) => {
      const tokens = flat(await parsed(feed));
      assert.deepEqual(
        tokens.filter(({ type }) => !own.test(type)).map(({ type }) => type),
        [],
      );
      for (const token of tokens.filter(({ type }) => type === 'link_open')) {
        assert.match(token.attrGet('href'), /^(?:https?:|mailto:|a\/b|old|#)/);
      }
    }),
    { numRuns: 100 },
  );
});
