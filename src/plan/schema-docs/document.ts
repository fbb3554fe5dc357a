/** A schema with fields. */
export interface ObjectSchema {
  readonly entries: object;
}

/** What there is to say of a schema, for the JSON Schema and the reference. */
export interface SchemaDocs {
  /** Its name in `$defs` and as a heading. */
  readonly name: string;
  readonly schema: object;
  readonly about: string;
  /** A sentence or two per field. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Values that an editor may offer. */
  readonly examples?: readonly unknown[];
}

/** Documents a schema and each of its fields; one that is left out doesn't compile. */
export function documentObject<Schema extends ObjectSchema>(
  name: string,
  schema: Schema,
  about: string,
  fields: { readonly [Field in keyof Schema['entries'] & string]: string },
): SchemaDocs {
  return { name, schema, about, fields };
}
