import { warn } from '../console/warn.js';
import { partFinder } from '../plan/part-finder.js';

/**
 * Returns the value of an option that allows only certain words. Default: the first. Any other
 * word is reported in the console.
 */
export function chosen<Word extends string>(
  option: string,
  given: unknown,
  allowed: readonly [Word, ...Word[]],
): Word {
  const wanted = givenText(given);
  const found = allowed.find((word) => word === wanted);
  if (wanted && !found) {
    warn(
      `${option} ${wanted}`,
      `${option}: "${wanted}" is unknown. Write one of: ${allowed.join(', ')}.`,
    );
  }
  return found ?? allowed[0];
}

/** Converts an option to text without surrounding spaces; `null` is empty. */
export const givenText = (given: unknown) => `${(given ?? '') as string}`.trim();

/** Finds the part of a plan that an option names, and warns if the plan has no such part. */
export const findPart = partFinder((option, id, problem) =>
  warn(`${option}: ${id}`, `${option}: "${id}": ${problem}`),
);
