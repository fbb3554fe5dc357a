import { show } from './report.js';
import type { Reading } from './read-leaf.js';

/** A figure, held to its limits; figures written as text (`"40 %"`) are read. */
export function readNumber(
  value: unknown,
  path: string,
  { report }: Reading,
  min = -Infinity,
  max = Infinity,
): number | undefined {
  const number =
    typeof value === 'string' && /^\s*[-+]?\d*\.?\d+\s*%?\s*$/.test(value)
      ? parseFloat(value)
      : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    if (value !== '') report.error(path, `${show(value)} is not a number; left out`);
    return undefined;
  }
  if (number !== value) report.warn(path, `${show(value)} is text; read as the number ${number}`);
  const held = Math.min(max, Math.max(min, number));
  if (held !== number) {
    const side = number > held ? 'over' : 'under';
    report.warn(
      path,
      `${number} is ${side} ${held}; ${max < Infinity ? 'shown' : 'counted'} as ${held}`,
    );
  }
  return held;
}
