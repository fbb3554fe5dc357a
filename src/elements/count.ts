import { warn } from '../dev/warn.js';

/** A whole number from 1 up; nothing, with a warning, for anything else. */
export function count(
  host: Element,
  attribute: string,
  value: number | string | null,
): number | null {
  if (value == null || value === '') return null;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  warn(
    `${host.localName} ${attribute} ${value}`,
    `<${host.localName} ${attribute}="${value}">: write a whole number, 1 or more.`,
  );
  return null;
}
