import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlan, read, write } from '../support/convert.mjs';
import { feedArbitrary, plainFeed } from '../support/feed-arbitraries.mjs';
import { stratmlFaults } from '../support/stratml-schema.mjs';

const pick = (object, ...names) =>
  Object.fromEntries(names.flatMap((name) => (name in object ? [[name, object[name]]] : [])));
const each = (list, change) => list?.map(change);
const withoutUndefined = (value) => JSON.parse(JSON.stringify(value));

function heldIndicator(indicator) {
  const fields = pick(indicator, 'id', 'name', 'unit', 'description', 'baseline', 'target');
  const targetDate = 'target' in indicator ? indicator.targetDate : undefined;
  return { ...fields, targetDate, measurements: indicator.measurements };
}

function heldPart(part, depth) {
  const { label, ...fields } = pick(part, 'id', 'label', 'name', 'description', 'note', 'owners');
  return {
    ...fields,
    // Objectives inside objectives are numbered by their positions.
    label: depth < 2 ? label : undefined,
    owners: each(fields.owners, (owner) => ({
      name: owner.name,
      url: /^https|^mailto/.test(owner.url ?? '') ? owner.url : undefined,
    })),
    indicators: each(part.indicators, heldIndicator),
    objectives: each(part.objectives, (objective) => heldPart(objective, depth + 1)),
  };
}

/** The part of a feed that StratML has fields for, in one language. */
const held = (feed) =>
  withoutUndefined({
    ...pick(feed, 'title', 'vision', 'mission', 'values', 'introduction'),
    language: feed.language === 'en' ? undefined : feed.language,
    organization: feed.organization && pick(feed.organization, 'name', 'acronym'),
    period: feed.period && pick(feed.period, 'start', 'end'),
    version: 1,
    goals: feed.goals.map((goal) => heldPart(goal, 0)),
  });

test('feed → StratML → feed keeps everything that StratML has fields for, and the document is valid', async () => {
  await fc.assert(
    fc.asyncProperty(feedArbitrary({ severalLanguages: false }), async (generated) => {
      const feed = plainFeed(generated);
      const { output } = await write('stratml', feed);
      assert.deepEqual(stratmlFaults(output), []);
      const { feed: again } = await read('stratml', output);
      const { updated, ...rest } = again;
      assert.equal(!!updated, !!feed.updated);
      assert.deepEqual(withoutUndefined(rest), held(feed));
      assert.ok(parsePlan(again).plan);
      assert.deepEqual((await read('stratml', (await write('stratml', again)).output)).feed, again);
    }),
    { numRuns: 150 },
  );
});
