/** A schema with fields. */
interface WithFields {
  readonly fields: object;
}

/** The documentation of a schema, for the JSON Schema and the reference. */
export interface SchemaDocs {
  /** Its name in `$defs` and as a heading. */
  readonly name: string;
  readonly schema: object;
  readonly about: string;
  /** A sentence or two for each field. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Its JSON Schema, if it can't be made from the schema. */
  readonly jsonSchema?: object;
  /** Values that a text editor may suggest. */
  readonly examples?: readonly unknown[];
}

/** Documents a schema and each of its fields. Leaving out a field is a compile-time error. */
export function documentObject<Schema extends WithFields>(
  name: string,
  schema: Schema,
  about: string,
  fields: { readonly [Field in keyof Schema['fields'] & string]: string },
): SchemaDocs {
  return { name, schema, about, fields };
}
