import { warn } from '../console/warn.js';
import { partFinder } from '../plan/part-finder.js';

/** The value of an option that allows only certain words. By default it is the first; any other word is reported in the console. */
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

/** The text of an option, without spaces around it; a number is converted, and `null` is empty. */
export const givenText = (given: unknown) => `${(given ?? '') as string}`.trim();

/** Finds the part of a plan that an option names; warns about an id that the plan doesn’t have. */
export const findPart = partFinder((option, id, problem) =>
  warn(`${option}: ${id}`, `${option}: "${id}": ${problem}`),
);
