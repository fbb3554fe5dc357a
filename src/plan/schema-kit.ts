import { nearestName } from './nearest-name.js';
import { emptyObject } from './null-prototype.js';
import { assignIds } from './parse/assign-ids.js';
import { maxIssues, type ParseContext } from './parse/parse-context.js';
import { parseMessages } from './parse/parse-messages.js';

/** The maximum number of items in a list. */
export const maxItems = 20_000;

/** Reads values of one type. `Input` is the type that editors may write. */
export interface Schema<Value, Input = Value> {
  /**
   * Reads a value.
   *
   * @param path the place of the value, such as `goals[2].progress`
   * @returns undefined if the value is left out, which is reported
   */
  read(value: unknown, path: string, context: ParseContext): Value | undefined;
  /** Only for type inference: it is never set. */
  readonly input?: Input;
}

/** An optional field. An empty list means that it is absent. */
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

/** The fields that every goal, objective and indicator has after reading. */
export interface Numbered {
  /** Unique among its siblings. Default: its position. */
  id: string;
  /** Its position among its siblings in the feed, from 1. */
  position: number;
}

/** The type of the values that a schema returns. */
export type ValueOf<S> = S extends { read(...args: never[]): infer Value }
  ? Exclude<Value, undefined>
  : never;
/** The type that editors may write for a schema. */
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

/** Returns an own property of an object; `null` means absent. */
export function ownField(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
}

/** Returns the path of a field, with at most 60 characters of its name. */
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
 * Makes the schema of an object. Unknown fields are reported. A text is read as the object's name, label or title.
 *
 * @param requirement a condition that involves several fields, and the message if it isn't met
 */
export function object<F extends Fields>(
  fields: F,
  requirement?: { isMet: (value: ObjectValue<F>) => boolean; otherwise: string },
): ObjectSchema<F> {
  const known = Object.keys(fields);
  const required = known.filter((key) => !Object.hasOwn(fields[key]!, 'present'));
  const main = ['name', 'label', 'title'].find((key) => known.includes(key));
  /** The object that a text stands for, if it has all that is required. */
  const named = (text: string) => {
    const found: Record<string, string> = main ? { [main]: text } : {};
    if (required.includes('id')) found['id'] = text;
    if (known.includes('url') && /^https?:/i.test(text)) found['url'] = text;
    return required.every((key) => found[key]) ? found : undefined;
  };
  return {
    fields,
    read(value, path, context) {
      const { issues, report } = context;
      if (!isObject(value)) {
        const meant = typeof value === 'string' && value.trim() && named(value);
        if (!meant) return report(path, parseMessages.notOfType(value, 'an object { }'));
        report(path, parseMessages.readAsField(value, main!), 'warning');
        return this.read(meant, path, context);
      }
      const found = emptyObject();
      const missing: string[] = [];
      for (const key of known) {
        const field = fields[key]!;
        const given = ownField(value, key);
        const read = given === undefined ? given : field.read(given, fieldPath(path, key), context);
        if (read !== undefined) found[key] = read;
        else if (required.includes(key)) missing.push(parseMessages.missingField(key));
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

/** Makes the schema of a list. Items that can't be read are left out. A text or an object is read as its only item. */
export function list<Value, Input>(item: Schema<Value, Input>): ListSchema<Value, Input> {
  return {
    item,
    read: (value, path, context) =>
      readItems(value, path, context, (entry, at) => item.read(entry, at, context)),
  };
}

/** Makes the schema of a list whose items get a position and a unique id. */
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
  const isList = Array.isArray(value);
  if (!isList) {
    const isOne = isObject(value) || (typeof value === 'string' && value.trim());
    if (!isOne) return report(path, parseMessages.notOfType(value, 'a list [ ]'));
    report(path, parseMessages.readAsList(value), 'warning');
  }
  const items: readonly unknown[] = isList ? value : [value];
  if (items.length > maxItems) return report(path, parseMessages.tooManyItems(maxItems));
  const found: Value[] = [];
  for (const [i, entry] of items.entries()) {
    const item = read(entry, `${path}[${i}]`, i);
    if (item !== undefined) found.push(item);
  }
  return found;
}
