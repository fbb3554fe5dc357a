import type { InferInput } from 'valibot';
import type { planSchema } from './schema.js';

/** A type as an imported JSON file gives it: words and figures aren't known to be the ones they are. */
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

/** The form of the feed, for those who write a plan in code: `element.plan = {…}`. */
export interface PlanInput extends AsJson<InferInput<typeof planSchema>> {
  /** The address of the JSON Schema, for editors; not read. */
  readonly $schema?: string | undefined;
}
