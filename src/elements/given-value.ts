import { today } from '../plan/today.js';

const isDate = (given: unknown): given is Date =>
  Object.prototype.toString.call(given) === '[object Date]';

/** The day that a `Date` means: a moment at midnight in UTC was made from a day without a time. */
const dayText = (date: Date) =>
  date.getTime() % 864e5 === 0 ? date.toISOString().slice(0, 10) : today(date);

/**
 * The text of a string, number, date, address, or list of these, without white space around it.
 *
 * @returns undefined where a value means no text
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

/** Whether a value says as little as an absent attribute does: frameworks take one away in these ways. */
export const isAbsent = (given: unknown): boolean =>
  given == null || given === false || textOf(given) === '';

/** A value in a message: as it would be written in the tag, or what it is. */
export function describe(given: unknown): string {
  const text = textOf(given);
  return text === undefined ? `a value of type ${typeof given}` : `"${text.slice(0, 60)}"`;
}
