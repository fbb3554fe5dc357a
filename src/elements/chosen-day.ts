import { dayToDate, isDate, lastDay } from '../plan/dates.js';
import { warn } from '../dev/warn.js';

/** The last day of a date given as an attribute; nothing, with a warning, where it is none. */
export function chosenDay(host: Element, value: string | null): string | undefined {
  const date = value?.trim();
  if (!date) return undefined;
  if (isDate(date)) return dayToDate(lastDay(date));
  warn(
    `${host.localName} as-of ${date}`,
    `<${host.localName} as-of="${date}">: write a date as YYYY-MM-DD.`,
  );
  return undefined;
}
