import { parseDate } from '../../plan/schema-values.js';
import type { RepairList } from '../repair-list.js';
import type { ElementReader } from './element-reader.js';
import type { IdentifierReader } from './identifiers.js';

/** What every part of a document is read with. */
export interface ReadContext {
  repairs: RepairList;
  identifiers: IdentifierReader;
}

/** The date in a child; what is no date is reported. */
export function readDate(element: ElementReader, name: string): string | undefined {
  const text = element.text(name);
  // An XML date may have a time zone.
  const date = text && parseDate(text.replace(/Z$|[+-]\d\d:\d\d$/, ''));
  if (text && !date) element.report(`${name} “${text}” is not a date; it was left out.`, 'error');
  return date || undefined;
}

/** An object without the fields that are undefined. */
export function defined<Value extends object>(fields: {
  [Key in keyof Value]: Value[Key] | undefined;
}): Value {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Value;
}

/** A list, or undefined where it is empty. */
export const some = <Item>(items: Item[]): Item[] | undefined => (items.length ? items : undefined);
