import type { InputOf } from './schema-kit.js';
import type { planSchema } from './schema.js';

/** The type of imported JSON, in which literal types are widened to `string` and `number`. */
type AsJson<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends readonly (infer Item)[]
      ? readonly AsJson<Item>[]
      : Value extends object
        ? string extends keyof Value
          ? { readonly [tag: string]: string | undefined }
          : { readonly [Key in keyof Value]: AsJson<Value[Key]> }
        : Value;

/** A plan in the format of a feed, for code: `element.plan = {…}`. */
export interface PlanInput extends AsJson<InputOf<typeof planSchema>> {
  /** The address of the JSON Schema, for text editors. It is ignored. */
  readonly $schema?: string | undefined;
}
