import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { bundles } from '../../rollup.config.mjs';
import { loadSource } from '../../scripts/load-source.mjs';
import { makeSchema } from '../../scripts/make-schema.mjs';

const schema = JSON.parse(await makeSchema());

const validate = new Ajv2020({ allErrors: true }).compile(schema);
/** The invalid places of a plan, as JSON pointers. */
const errorsIn = (plan) =>
  validate(plan) ? [] : validate.errors.map(({ instancePath }) => instancePath);

const least = { version: 1, goals: [] };
const goal = (fields) => ({ ...least, goals: [{ name: 'A goal', ...fields }] });

test('the schema conforms to draft 2020-12', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
});

test('all definitions and fields are described', () => {
  for (const [name, part] of Object.entries({ plan: schema, ...schema.$defs })) {
    assert.ok(part.description, name);
    for (const [field, { description }] of Object.entries(part.properties ?? {})) {
      assert.ok(description || field === '$schema', `${name}.${field}`);
    }
  }
});

test('statuses are suggested, and others are allowed', () => {
  assert.ok(schema.$defs.status.examples.includes('partly-achieved'));
  assert.deepEqual(errorsIn(goal({ status: 'Getting there' })), []);
});

for (const name of ['hkust-library', 'example-library', 'consortium-plan']) {
  test(`${name}.json is valid`, () => {
    assert.deepEqual(errorsIn(JSON.parse(readFileSync(`samples/${name}.json`, 'utf8'))), []);
  });
}

const valid = [
  ['the smallest plan', least],
  ['a plan that names its schema', { ...least, $schema: 'plan.schema.json' }],
  ['text in several languages', { ...least, title: { en: 'Goals', 'zh-Hant': '目標' } }],
  ['one mission', { ...least, mission: 'To lend' }],
  ['several missions', { ...least, mission: ['To lend', { en: 'To keep' }] }],
  ['a number as an id', goal({ id: 3 })],
  ['a milestone that is done', goal({ milestones: [{ name: 'Opened', done: true }] })],
  ['a milestone done on a day', goal({ milestones: [{ name: 'Opened', done: '2026-09-01' }] })],
  ['a quarter', { ...least, updated: '2026-Q3' }],
  ['a target in words', goal({ indicators: [{ name: 'x', target: { en: 'all branches' } }] })],
  [
    'objectives of objectives',
    goal({ objectives: [{ name: 'a', objectives: [{ name: 'b', objectives: [{ name: 'c' }] }] }] }),
  ],
  ['a relative address', { ...least, links: [{ label: 'More', url: '../more' }] }],
];
for (const [name, plan] of valid) {
  test(`${name} is valid`, () => assert.deepEqual(errorsIn(plan), []));
}

const invalid = [
  ['another version', { ...least, version: 2 }, '/version'],
  ['a plan without goals', { version: 1 }, ''],
  ['an unknown field', { ...least, titel: 'Goals' }, ''],
  ['a text with an invalid language tag', { ...least, title: { english: 'Goals' } }, '/title'],
  ['a goal without a name or description', { ...least, goals: [{ id: '1' }] }, '/goals/0'],
  ['an unknown field of a goal', goal({ descripton: 'x' }), '/goals/0'],
  ['progress over 100', goal({ progress: 140 }), '/goals/0/progress'],
  ['a fifth quarter', { ...least, updated: '2026-Q5' }, '/updated'],
  ['a group without an id', { ...least, groups: [{ name: 'x' }] }, '/groups/0'],
  [
    'an objective of an objective without a name or description',
    goal({ objectives: [{ name: 'a', objectives: [{}] }] }),
    '/goals/0/objectives/0/objectives/0',
  ],
  ['progress as text', goal({ progress: '40' }), '/goals/0/progress'],
  ['a date with a time', { ...least, updated: '2020-09-10T08:00Z' }, '/updated'],
  [
    'a javascript: address',
    { ...least, links: [{ label: 'x', url: 'javascript:x' }] },
    '/links/0/url',
  ],
  [
    'a mailto: address of an image',
    { ...least, organization: { name: 'x', logo: { src: 'mailto:x', alt: 'x' } } },
    '/organization/logo/src',
  ],
];
for (const [name, plan, path] of invalid) {
  test(`${name} is invalid`, () =>
    assert.ok(errorsIn(plan).includes(path), errorsIn(plan).join(' ')));
}

test('any plan that the parser returns is valid', async () => {
  const { parsePlan } = await loadSource('src/plan/parse-plan.ts');
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2020', '2020/1/1', '40 %', 140, 'https://a.example', '../a', 'javascript:x'),
    fc.constantFrom({ en: 'x', zz_ZZ: 'y' }, [{ name: 'x', id: 7 }], {
      start: '2020',
      end: '2021',
    }),
  );
  const record = (names) => fc.record(Object.fromEntries(names.map((name) => [name, value])));
  const plan = fc
    .tuple(
      record(Object.keys(schema.properties)),
      fc.array(record(Object.keys(schema.$defs.goal.properties)), { maxLength: 3 }),
    )
    .map(([fields, goals]) => ({ ...fields, goals, version: 1 }));
  const feedFields = (key, field) => (key === 'position' ? undefined : field);
  fc.assert(
    fc.property(plan, (document) => {
      const read = parsePlan(document, { base: 'https://library.example/plan.json' }).plan;
      if (read) assert.deepEqual(errorsIn(JSON.parse(JSON.stringify(read, feedFields))), []);
    }),
    { numRuns: 500 },
  );
});

for (const name of bundles) {
  test(`${name}.js contains no descriptions of the schema`, () => {
    const code = readFileSync(`dist/${name}.js`, 'utf8');
    assert.ok(!code.includes(schema.$defs.measurement.properties.actual.description));
    assert.ok(!code.includes('The latest word on it'));
  });
}
