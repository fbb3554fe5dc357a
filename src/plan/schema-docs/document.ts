/** A schema with fields. */
interface WithFields {
  readonly fields: object;
}

/** What there is to say of a schema, for the JSON Schema and the reference. */
export interface SchemaDocs {
  /** Its name in `$defs` and as a heading. */
  readonly name: string;
  readonly schema: object;
  readonly about: string;
  /** A sentence or two per field. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Its JSON Schema, where the schema itself doesn't carry it. */
  readonly jsonSchema?: object;
  /** Values that an editor may offer. */
  readonly examples?: readonly unknown[];
}

/** Documents a schema and each of its fields; one that is left out doesn't compile. */
export function documentObject<Schema extends WithFields>(
  name: string,
  schema: Schema,
  about: string,
  fields: { readonly [Field in keyof Schema['fields'] & string]: string },
): SchemaDocs {
  return { name, schema, about, fields };
}
