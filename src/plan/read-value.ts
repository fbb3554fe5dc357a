import { nearestName } from './nearest-name.js';
import { numberParts, type Part } from './number-parts.js';
import { readLeaf } from './read-leaf.js';
import { maxIssues, type Reading, show } from './reading.js';
import { languageTag, text, texts } from './schema.js';
import { type Reader, type Schema, steps } from './schema-reader.js';

/** The most items of one list that are read. */
export const maxItems = 20_000;

const [tagSchema, textSchema, textsSchema] = [languageTag, text, texts] as unknown as Schema[];

/** An object without a prototype, so that only what it was given can be found in it. */
const bare = () => Object.create(null) as Record<string, unknown>;

const member = (path: string, key: string) => (path && `${path}.`) + key.slice(0, 60);

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of an object's own; null says as little as none. */
export function own(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
}

export const readValue: Reader = (schema, value, path, reading) => {
  if (schema === textsSchema) {
    return Array.isArray(value)
      ? readList(textSchema!, value, path, reading)
      : [readValue(textSchema!, value, path, reading)].filter(Boolean);
  }
  if (schema === textSchema && isObject(value)) return readTranslations(value, path, reading);
  if (schema.type === 'array') return readList(schema.item, value, path, reading);
  if (schema.type === 'object') return readObject(schema, value, path, reading);
  if (schema.type !== 'optional') return readLeaf(schema, value, path, reading);
  const found = readValue(schema.wrapped, value, path, reading);
  return Array.isArray(found) && !found.length ? undefined : found;
};

const readTranslations = (
  value: Record<string, unknown>,
  path: string,
  reading: Reading,
): unknown => {
  const found = bare();
  for (const key of Object.keys(value)) {
    const at = member(path, key);
    const tag = readLeaf(tagSchema!, key, at, reading) as string | undefined;
    const given = own(value, key);
    const entry = tag && given !== undefined && readLeaf(textSchema!, given, at, reading);
    if (entry) found[tag] = entry;
  }
  return Object.keys(found).length ? found : undefined;
};

const readObject: Reader = (schema, value, path, reading) => {
  const { issues, report } = reading;
  if (!isObject(value)) return report(path, `${show(value)} is not an object { }; left out`);
  const known = Object.keys(schema.entries);
  const found = bare();
  const faults: string[] = [];
  for (const key of known) {
    const field = schema.entries[key]!;
    const given = own(value, key);
    const part = given === undefined ? given : readValue(field, given, member(path, key), reading);
    if (part !== undefined) found[key] = part;
    else if (field.type !== 'optional') faults.push(`needs "${key}"`);
  }
  for (const key of Object.keys(value)) {
    if (known.includes(key) || (!path && key === '$schema')) continue;
    const meant = issues.length < maxIssues && nearestName(key, known);
    const advice = meant ? `did you mean "${meant}"?` : 'ignored';
    report(member(path, key), `unknown field; ${advice}`, 'warning');
  }
  const [step] = steps(schema);
  const isWhole = step?.requirement as (part: unknown) => boolean;
  if (!faults[0] && step && !isWhole(found)) faults.push(step.message);
  if (!faults[0]) return found;
  report(path, `${faults.join(' and ')}; left out`);
};

const readList: Reader = (item, value, path, reading) => {
  const { report } = reading;
  if (!Array.isArray(value)) return report(path, `${show(value)} is not a list [ ]; left out`);
  if (value.length > maxItems) return report(path, `has over ${maxItems} items; left out`);
  const isNumbered = item.type === 'object' && Object.hasOwn(item.entries, 'id');
  const list: unknown[] = [];
  for (const [i, entry] of value.entries()) {
    const found = readValue(item, entry, `${path}[${i}]`, reading);
    if (found === undefined) continue;
    if (isNumbered) (found as Part).place = i + 1;
    list.push(found);
  }
  if (isNumbered) numberParts(list as Part[], path, reading);
  return list;
};
