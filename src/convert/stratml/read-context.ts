import { parseDate } from '../../plan/parse-values.js';
import type { RepairList } from '../repair-list.js';
import type { ElementReader } from './element-reader.js';
import type { IdentifierReader } from './identifiers.js';

/** The state of reading one document. */
export interface ReadContext {
  repairs: RepairList;
  identifiers: IdentifierReader;
}

/** Reads the date in a child; a text that isn't a date is reported. */
export function readDate(element: ElementReader, name: string): string | undefined {
  const text = element.text(name);
  // An XML date may have a time zone.
  const date = text && parseDate(text.replace(/Z$|[+-]\d\d:\d\d$/, ''));
  if (text && !date) element.report(`${name} “${text}” is not a date; it was left out.`, 'error');
  return date || undefined;
}

/** Removes the fields of an object that are undefined. */
export function defined<Value extends object>(fields: {
  [Key in keyof Value]: Value[Key] | undefined;
}): Value {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Value;
}

/** Returns a list, or undefined if it is empty. */
export const some = <Item>(items: Item[]): Item[] | undefined => (items.length ? items : undefined);
