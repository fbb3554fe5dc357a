import { warn } from '../console/warn.js';
import { givenText } from './given-text.js';

/** The value of an option that allows only some words; the first of them where none is given, and with a warning where it is none of them. */
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
      `${option}: "${wanted}" is not known here. Write one of: ${allowed.join(', ')}.`,
    );
  }
  return found ?? allowed[0];
}
