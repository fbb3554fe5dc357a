import { today } from '../plan/dates.js';

const isDate = (given: unknown): given is Date =>
  Object.prototype.toString.call(given) === '[object Date]';

/** The day of a `Date`. Midnight in UTC means that it was made from a date without a time. */
const dayText = (date: Date) =>
  date.getTime() % 864e5 === 0 ? date.toISOString().slice(0, 10) : today(date);

/**
 * Converts a string, number, date, URL, or a list of these to text without surrounding white
 * space.
 *
 * @returns undefined for any other value
 */
export function textOf(given: unknown): string | undefined {
  if (!/^(?:string|number|bigint|object)$/.test(typeof given)) return undefined;
  try {
    const text = isDate(given) ? dayText(given) : String(given).trim();
    return /\[object |^(?:NaN|-?Infinity)\b/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * Whether a value means that the attribute is absent. Frameworks remove an attribute by setting
 * one of these values.
 */
export const isAbsent = (given: unknown): boolean =>
  given == null || given === false || textOf(given) === '';

/** Describes a value in a message: as it would be written in the tag, or its type. */
export function describe(given: unknown): string {
  const text = textOf(given);
  return text === undefined ? `a value of type ${typeof given}` : `"${text.slice(0, 60)}"`;
}
