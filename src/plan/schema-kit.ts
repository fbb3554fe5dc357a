import { nearestName } from './nearest-name.js';
import { emptyObject } from './null-prototype.js';
import { assignIds } from './parse/assign-ids.js';
import { maxIssues, type ParseContext } from './parse/parse-context.js';
import { parseMessages } from './parse/parse-messages.js';

/** How many items of one list are read. */
export const maxItems = 20_000;

/** How a kind of value is read; `Input` is what an editor may write for it. */
export interface Schema<Value, Input = Value> {
  /**
   * Reads a value that is present.
   *
   * @returns undefined where it has to be left out, which is reported
   */
  read(value: unknown, path: string, context: ParseContext): Value | undefined;
  /** Carries the type alone: it is never set. */
  readonly input?: Input;
}

/** A field that may be absent; so is an empty list. */
export interface OptionalSchema<Value, Input = Value> extends Schema<Value, Input> {
  readonly present: Schema<Value, Input>;
}

/** The fields of an object and their schemas. */
export type Fields = Readonly<Record<string, Schema<unknown>>>;

export interface ObjectSchema<F extends Fields = Fields> extends Schema<
  ObjectValue<F>,
  ObjectInput<F>
> {
  readonly fields: F;
}

export interface ListSchema<Value, Input = Value> extends Schema<Value[], readonly Input[]> {
  readonly item: Schema<unknown>;
}

/** What every goal, objective and indicator has once it is read. */
export interface Numbered {
  /** Unique among its siblings; its position where the feed gives none. */
  id: string;
  /** Its position among its siblings in the feed, from 1. */
  position: number;
}

/** What a schema reads a value as. */
export type ValueOf<S> = S extends { read(...args: never[]): infer Value }
  ? Exclude<Value, undefined>
  : never;
/** What an editor may write for a schema. */
export type InputOf<S> = S extends { readonly input?: infer Input }
  ? Exclude<Input, undefined>
  : never;

type OptionalKeys<F> = {
  [Key in keyof F]: F[Key] extends { readonly present: unknown } ? Key : never;
}[keyof F];
type Flat<T> = { [Key in keyof T]: T[Key] };
type ObjectValue<F> = Flat<
  { [Key in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[Key]> } & {
    [Key in OptionalKeys<F>]?: ValueOf<F[Key]> | undefined;
  }
>;
type ObjectInput<F> = Flat<
  { [Key in Exclude<keyof F, OptionalKeys<F>>]: InputOf<F[Key]> } & {
    [Key in OptionalKeys<F>]?: InputOf<F[Key]> | undefined;
  }
>;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own field; null means absent. */
export function ownField(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
}

/** The path of a field, at most 60 characters of its name. */
export const fieldPath = (path: string, key: string) => (path && `${path}.`) + key.slice(0, 60);

export const optional = <Value, Input>(
  present: Schema<Value, Input>,
): OptionalSchema<Value, Input> => ({
  present,
  read(value, path, context) {
    const found = present.read(value, path, context);
    return Array.isArray(found) && !found.length ? undefined : found;
  },
});

/**
 * An object with known fields; unknown ones are reported.
 *
 * @param requirement what must hold of the fields together, and what to say where it doesn't
 */
export function object<F extends Fields>(
  fields: F,
  requirement?: { isMet: (value: ObjectValue<F>) => boolean; otherwise: string },
): ObjectSchema<F> {
  const known = Object.keys(fields);
  return {
    fields,
    read(value, path, context) {
      const { issues, report } = context;
      if (!isObject(value)) return report(path, parseMessages.notOfType(value, 'an object { }'));
      const found = emptyObject();
      const missing: string[] = [];
      for (const key of known) {
        const field = fields[key]!;
        const given = ownField(value, key);
        const read = given === undefined ? given : field.read(given, fieldPath(path, key), context);
        if (read !== undefined) found[key] = read;
        else if (!Object.hasOwn(field, 'present')) missing.push(parseMessages.missingField(key));
      }
      for (const key of Object.keys(value)) {
        if (known.includes(key) || (!path && key === '$schema')) continue;
        const nearest = issues.length < maxIssues && nearestName(key, known);
        report(fieldPath(path, key), parseMessages.unknownField(nearest), 'warning');
      }
      const whole = found as ObjectValue<F>;
      if (!missing.length && requirement && !requirement.isMet(whole)) {
        missing.push(requirement.otherwise);
      }
      if (!missing.length) return whole;
      return report(path, parseMessages.incomplete(missing));
    },
  };
}

/** A list; items that can't be read are left out. */
export function list<Value, Input>(item: Schema<Value, Input>): ListSchema<Value, Input> {
  return {
    item,
    read: (value, path, context) =>
      readItems(value, path, context, (entry, at) => item.read(entry, at, context)),
  };
}

/** A list whose items can be addressed: each gets a position and a unique id. */
export function numberedList<Value extends { id?: string | undefined }, Input>(
  item: Schema<Value, Input>,
): ListSchema<Omit<Value, 'id'> & Numbered, Input> {
  return {
    item,
    read(value, path, context) {
      const parts = readItems(value, path, context, (entry, at, i) => {
        const found = item.read(entry, at, context);
        return found && Object.assign(found, { position: i + 1 });
      });
      if (parts) assignIds(parts, path, context);
      return parts as (Omit<Value, 'id'> & Numbered)[] | undefined;
    },
  };
}

function readItems<Value>(
  value: unknown,
  path: string,
  { report }: ParseContext,
  read: (item: unknown, path: string, index: number) => Value | undefined,
): Value[] | undefined {
  if (!Array.isArray(value)) return report(path, parseMessages.notOfType(value, 'a list [ ]'));
  if (value.length > maxItems) return report(path, parseMessages.tooManyItems(maxItems));
  const found: Value[] = [];
  for (const [i, entry] of value.entries()) {
    const item = read(entry, `${path}[${i}]`, i);
    if (item !== undefined) found.push(item);
  }
  return found;
}
