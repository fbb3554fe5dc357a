import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { loadSource } from './load-source.mjs';

/**
 * The JSON Schema (draft 2020-12) of the feed, as text: the schema that the code reads with, and the
 * words of schema-docs. Unknown fields, which the reader only warns of, are marked by it too.
 */
export async function makeSchema() {
  const { planDocs, schemaDocs } = await loadSource('src/plan/schema-docs/plan-docs.ts');
  const { $schema, $defs, ...plan } = toJsonSchema(planDocs.schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // A JSON Schema can't say what these do; a reader finds it.
    ignoreActions: ['check', 'transform'],
    definitions: Object.fromEntries(schemaDocs.map(({ name, schema }) => [name, schema])),
  });
  plan.properties = { $schema: { type: 'string' }, ...plan.properties };
  for (const docs of schemaDocs) explain($defs[docs.name], docs);
  $defs.text.anyOf[1].propertyNames = { pattern: tag };
  $defs.languageTag.pattern = tag;
  for (const name of ['goal', 'objective']) {
    $defs[name].anyOf = ['name', 'description'].map((field) => ({ required: [field] }));
  }
  const { required, properties, type } = explain(plan, planDocs);
  const schema = {
    $schema,
    $id: 'urn:library-goals:plan:1',
    title: 'Strategic plan',
    description: planDocs.about,
    type,
    properties,
    required,
    additionalProperties: false,
    $defs,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const tag = '^(?:[A-Za-z]{2,3}|[ixIX](?=-))(?:-[A-Za-z0-9]{1,8})*$';

function explain(node, { about, fields, examples }) {
  node.description = about;
  if (examples) node.examples = examples;
  if (fields) node.additionalProperties = false;
  for (const [field, words] of Object.entries(fields ?? {})) {
    node.properties[field].description = words;
  }
  return node;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , file] = process.argv;
  if (!file) throw new Error('Say where the schema is to be written: make-schema.mjs <file>');
  writeFileSync(file, await makeSchema());
}
