import { warnOfValue } from './choose.js';

const levels = ['1', '2', '3', '4', '5', '6'];

/** A heading level from 1 to 6; 2, with a warning, for anything else. */
export function headingLevel(host: Element, value: number | string | null): number {
  const level = String(value ?? 2).trim();
  if (levels.includes(level)) return Number(level);
  warnOfValue(host, 'heading-level', level, levels);
  return 2;
}
