import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlan, read, write } from '../support/convert.mjs';
import { feedArbitrary, plainFeed } from '../support/feed-arbitraries.mjs';

/** Tables always contain the language, and lists with a single item are written as that item. */
const held = (feed) => plainFeed(feed);

test('feed → CSV → feed keeps everything', async () => {
  await fc.assert(
    fc.asyncProperty(
      feedArbitrary({ severalLanguages: true }),
      fc.constantFrom(
        undefined,
        'en',
        'zh-Hant',
        'zh-Hans',
        'fr',
        'de',
        'es',
        'pt',
        'ja',
        'ko',
        'ar',
        'he',
        'hi',
      ),
      async (generated, language) => {
        const feed = held(generated);
        const { output, repairs } = await write('csv', feed, { language });
        assert.deepEqual(repairs, []);
        const { feed: again } = await read('csv', output);
        assert.deepEqual(again, feed);
        assert.ok(parsePlan(again).plan);
        const { feed: twice } = await read('csv', output, { update: again });
        assert.deepEqual(twice, again);
      },
    ),
    { numRuns: 200 },
  );
});
