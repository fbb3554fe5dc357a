import { warn } from '../dev/warn.js';
import { dayOf } from '../plan/dates.js';

/** The last day of a date given as an attribute; nothing, with a warning, where it is none. */
export function chosenDay(host: Element, value: string | null): string | undefined {
  const date = value?.trim();
  if (!date) return undefined;
  const day = dayOf(date);
  if (!day) {
    warn(
      `${host.localName} as-of ${date}`,
      `<${host.localName} as-of="${date}">: write a date as YYYY-MM-DD.`,
    );
  }
  return day;
}
