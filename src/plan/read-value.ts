import { nearestName } from './nearest-name.js';
import { numberParts, type Part } from './number-parts.js';
import {
  bare,
  isObject,
  leafReaders,
  leaveOut,
  member,
  type Reader,
  readString,
} from './read-leaf.js';
import { readNumber } from './read-number.js';
import { text, texts } from './schema.js';

/** What the reader uses of a valibot schema. */
export interface Schema {
  readonly type: string;
  readonly wrapped: Schema;
  readonly item: Schema;
  readonly entries: Record<string, Schema>;
  readonly options: readonly string[];
  readonly literal: unknown;
  readonly pipe: readonly Step[];
}

interface Step {
  readonly type: string;
  readonly requirement: unknown;
  readonly message: string;
}

type SchemaReader = (schema: Schema, ...rest: Parameters<Reader>) => unknown;

/** The most items of one list that are read. */
export const maxItems = 20_000;

/** The steps of one type that follow a schema in its pipe. */
function steps(schema: Schema, type: string): readonly Step[] {
  return Object.hasOwn(schema, 'pipe') ? schema.pipe.filter((step) => step.type === type) : [];
}

/** Reads a value that is there, by its schema; undefined where it has to be left out. */
export const readValue: SchemaReader = (schema, value, path, reading) => {
  if ((schema as unknown) === texts && Array.isArray(value)) {
    return readList(text as unknown as Schema, value, path, reading);
  }
  const leaf = leafReaders.get(schema);
  if (leaf) return leaf(value, path, reading);
  switch (schema.type) {
    case 'optional': {
      const found = readValue(schema.wrapped, value, path, reading);
      return Array.isArray(found) && !found.length ? undefined : found;
    }
    case 'object':
      return readObject(schema, value, path, reading);
    case 'array':
      return readList(schema.item, value, path, reading);
    case 'number': {
      const [min, max] = ['min_value', 'max_value'].map(
        (type) => steps(schema, type)[0]?.requirement as number | undefined,
      );
      return readNumber(value, path, reading, min, max);
    }
    case 'picklist': {
      const word = String(readString(value, path, reading))
        .trim()
        .toLowerCase();
      return schema.options.includes(word)
        ? word
        : leaveOut(value, path, reading, `one of ${schema.options.join(', ')}`);
    }
    case 'literal':
      return schema.literal;
    default:
      return readString(value, path, reading);
  }
};

const readObject: SchemaReader = (schema, value, path, reading) => {
  const { report } = reading;
  if (!isObject(value)) return leaveOut(value, path, reading, 'an object, in braces { }');
  const known = Object.keys(schema.entries);
  const result = bare<unknown>();
  const missing = [];
  for (const key of known) {
    const field = schema.entries[key]!;
    const given = Object.hasOwn(value, key) ? value[key] : null;
    const found = given == null ? undefined : readValue(field, given, member(path, key), reading);
    if (found !== undefined) result[key] = found;
    else if (field.type !== 'optional') missing.push(`"${key}"`);
  }
  for (const key of Object.keys(value)) {
    if (known.includes(key) || (!path && key === '$schema')) continue;
    const meant = !report.isFull() && nearestName(key, known);
    report.warn(
      member(path, key),
      `unknown field; ${meant ? `did you mean "${meant}"?` : 'ignored'}`,
    );
  }
  const fault = missing.length
    ? `needs ${missing.join(' and ')}`
    : steps(schema, 'check').find(
        ({ requirement }) => !(requirement as (part: unknown) => boolean)(result),
      )?.message;
  if (!fault) return result;
  report.error(path, `${fault}; left out`);
};

const readList: SchemaReader = (item, value, path, reading) => {
  if (!Array.isArray(value)) return leaveOut(value, path, reading, 'a list, in brackets [ ]');
  if (value.length > maxItems) {
    reading.report.error(path, `has more than ${maxItems} items, the most that are read; left out`);
    return undefined;
  }
  const isNumbered = item.type === 'object' && Object.hasOwn(item.entries, 'id');
  const list: unknown[] = [];
  for (const [i, entry] of value.entries()) {
    const found = readValue(item, entry, `${path}[${i}]`, reading);
    if (found === undefined) continue;
    if (isNumbered) (found as Part).place = i + 1;
    list.push(found);
  }
  if (isNumbered) numberParts(list as Part[], path, reading.report);
  return list;
};
