import type { InputOf } from './schema-kit.js';
import type { planSchema } from './schema.js';

/** A type as an imported JSON file has it: literal words and figures are widened. */
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

/** The feed's form, for plans that are written in code: `element.plan = {…}`. */
export interface PlanInput extends AsJson<InputOf<typeof planSchema>> {
  /** The address of the JSON Schema, for editors; not read. */
  readonly $schema?: string | undefined;
}
