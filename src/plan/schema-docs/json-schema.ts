import type { Fields, ListSchema, ObjectSchema, OptionalSchema } from '../schema-kit.js';
import {
  boolean,
  type ChoiceSchema,
  date,
  done,
  lastUpdated,
  type NumberSchema,
  text,
} from '../schema-values.js';
import type { RecursiveSchema } from '../nested-parts.js';
import { goal, objective } from '../part-schema.js';
import type { SchemaDocs } from './document.js';
import { planDocs, schemaDocs } from './plan-docs.js';
import { dateOrWords, figureOrText } from '../values-in-words.js';

type AnySchema = Partial<ObjectSchema & ListSchema<unknown> & NumberSchema & ChoiceSchema<string>>;
type JsonSchema = Record<string, unknown>;

const names = new Map(schemaDocs.map(({ name, schema }) => [schema, name]));

/** A reference to a documented schema, or the schema's own definition. */
function reference(schema: object): JsonSchema {
  const { whole } = schema as Partial<RecursiveSchema<unknown, unknown>>;
  if (whole) return reference(whole());
  const name = names.get(schema);
  return name ? { $ref: `#/$defs/${name}` } : definition(schema);
}

function definition(schema: AnySchema): JsonSchema {
  const { fields, item, choices, min, max } = schema;
  if (fields) return objectDefinition(fields);
  if (item) return { type: 'array', items: reference(item) };
  if (choices) return { type: 'string', enum: choices };
  if (schema === lastUpdated) return reference(date);
  if (schema === done) return { anyOf: [reference(boolean), reference(date)] };
  if (schema === dateOrWords) return { anyOf: [reference(date), { type: 'string' }] };
  if (schema === figureOrText) return { anyOf: [{ type: 'number' }, reference(text)] };
  if (schema === boolean) return { type: 'boolean' };
  if (min !== undefined && min === max) return { const: min };
  return {
    type: 'number',
    ...(Number.isFinite(min) && { minimum: min }),
    ...(Number.isFinite(max) && { maximum: max }),
  };
}

function objectDefinition(fields: Fields): JsonSchema {
  const entries = Object.entries(fields).map(
    ([name, field]) => [name, (field as Partial<OptionalSchema<unknown>>).present, field] as const,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, present, field]) => [name, reference(present ?? field)]),
    ),
    required: entries.filter(([, present]) => !present).map(([name]) => name),
    additionalProperties: false,
  };
}

function documented({ schema, about, fields, examples, jsonSchema }: SchemaDocs): JsonSchema {
  const node = { ...(jsonSchema ?? definition(schema)), description: about } as JsonSchema;
  if (examples) node.examples = examples;
  const properties = node.properties as Record<string, JsonSchema> | undefined;
  for (const [field, description] of Object.entries(fields ?? {})) {
    properties![field]!.description = description;
  }
  if (schema === goal || schema === objective) {
    node.anyOf = ['name', 'description'].map((field) => ({ required: [field] }));
  }
  return node;
}

/** The JSON Schema of the feed, draft 2020-12. Unlike the reader, which only warns, it rejects unknown fields. */
export function planJsonSchema(): JsonSchema {
  const plan = documented(planDocs);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:library-goals:plan:1',
    title: 'Strategic plan',
    ...plan,
    properties: { $schema: { type: 'string' }, ...(plan.properties as object) },
    $defs: Object.fromEntries(schemaDocs.map((docs) => [docs.name, documented(docs)])),
  };
}
