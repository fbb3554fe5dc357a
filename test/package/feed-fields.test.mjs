import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyField } from '../support/every-field.mjs';
import { importForNode } from '../support/snapshot-module.mjs';

const { planJsonSchema, parsePlan, planMarkdown, planPage, renderSnapshot } = await importForNode(`
  export * from './src/entries/snapshot.ts';
  export * from './src/entries/static.ts';
  export { parsePlan } from './src/entries/plan.ts';
  export { planJsonSchema } from './src/plan/schema-docs/json-schema.ts';
`);

const { plan: feed, values } = everyField(planJsonSchema());
const { plan, issues } = parsePlan(feed, { maxIssues: 1000 });

/** Fields that readers don’t see, each with the reason. */
const unseen = {
  'goal.id': 'is in links',
  'goal.group': 'decides where the goal is shown',
  'goal.weight': 'is used for the mean',
  'objective.id': 'is in links',
  'objective.weight': 'is used for the mean',
  'indicator.id': 'is in attributes',
  'indicator.weight': 'is used for the mean',
  'indicator.direction': 'decides how the progress is computed',
  'indicator.tolerance': 'is shown only with the direction "maintain"',
  'group.id': 'is in attributes',
  'level.name': 'is not shown where all parts have labels',
  'level.plural': 'is not shown where no parts are counted',
  'period.start': 'is shown if the period has no label',
  'period.end': 'is shown if the period has no label',
  'organization.acronym': 'is for search engines',
  'organization.name': 'is shown if there is no title',
  'measurement.date': 'is replaced by the label',
  'milestone.due': 'is replaced by the date on which it was done',
  'archivedPlan.feed': 'is linked if there is no page',
};
/** Fields that documents without scripts don’t show either. */
const unseenInDocuments = {
  ...unseen,
  'image.src': 'is not part of a text',
  'image.alt': 'is not part of a text',
  'organization.url': 'is the link of the logo',
};

const missingIn = (text, exceptions) => [
  ...new Set(
    values
      .filter(({ field, shown }) => !Object.hasOwn(exceptions, field) && !text.includes(shown))
      .map(({ field }) => field),
  ),
];
const withoutStyles = (html) => html.replace(/<style.*?<\/style>/gs, '');

test('a plan with every field of the JSON Schema is read in full', () => {
  assert.ok(values.length > 500);
  const others = issues.filter(({ message }) => !message.includes('is not a known status'));
  assert.deepEqual(
    others.map(({ message }) => message),
    ['levels: name 2 of the plan’s 3 levels; the other levels have their default names'],
  );
});

test('it is the same after writing and reading again', () => {
  const written = JSON.parse(
    JSON.stringify(plan, (key, value) => (key === 'position' ? undefined : value)),
  );
  const again = parsePlan(written, { maxIssues: 1000 });
  assert.deepEqual(again.issues, issues);
  assert.equal(JSON.stringify(again.plan), JSON.stringify(plan));
});

for (const layout of ['list', 'cards', 'accordion']) {
  test(`elements show every field: ${layout}`, async () => {
    const html = withoutStyles(await renderSnapshot(plan, { attributes: { layout } }));
    assert.deepEqual(missingIn(html, unseen), []);
  });
}

test('a page without scripts shows every field', async () => {
  assert.deepEqual(missingIn(withoutStyles(await planPage(plan)), unseenInDocuments), []);
});

test('Markdown shows every field', async () => {
  const text = (await planMarkdown(plan)).replaceAll('\\', '');
  assert.deepEqual(missingIn(text, unseenInDocuments), []);
});

test('fields that readers don’t see are fields of the feed', () => {
  const fields = new Set(values.map(({ field }) => field));
  assert.deepEqual(
    Object.keys(unseenInDocuments).filter((field) => !fields.has(field)),
    [],
  );
});
