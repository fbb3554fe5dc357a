import type { Reading } from './reading.js';

/** What readers use of a valibot schema. */
export interface Schema {
  readonly type: string;
  readonly wrapped: Schema;
  readonly item: Schema;
  readonly entries: Record<string, Schema>;
  readonly options: readonly string[];
  readonly pipe: readonly Step[];
}

interface Step {
  readonly type: string;
  readonly requirement: unknown;
  readonly message: string;
}

/** Reads a value that is there, by its schema; undefined where it has to be left out. */
export type Reader = (schema: Schema, value: unknown, path: string, reading: Reading) => unknown;

/** What follows a schema in its pipe; its own fields only, as a page may have put others on every object. */
export function steps(schema: Schema): readonly Step[] {
  return Object.hasOwn(schema, 'pipe') ? schema.pipe.slice(1) : [];
}
