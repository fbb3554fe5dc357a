import { warn } from '../dev/warn.js';

const least = 30;

/** Seconds between two loads of a feed: 0 for never, else at least 30, with a warning below that. */
export function refreshSeconds(host: Element, value: number | string | null): number {
  if (value == null || value === '') return 0;
  const seconds = Number(value);
  if (seconds >= least) return seconds;
  warn(
    `${host.localName} refresh ${value}`,
    `<${host.localName} refresh="${value}">: write seconds, ${least} or more.`,
  );
  return seconds > 0 ? least : 0;
}
