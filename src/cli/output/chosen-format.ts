import { extname } from 'node:path';
import { CommandError } from '../exit-codes.js';
import { isAddress } from '../input/read-input.js';
import { namesOf } from './output-formats.js';

/** The extension of a file or an address, in lower case, without the full stop. */
export function endingOf(file: string): string {
  const path = isAddress(file) ? new URL(file).pathname : file;
  return extname(path).slice(1).toLowerCase();
}

/**
 * The format of a file: the one that an option names, otherwise that of its extension.
 *
 * @param option such as `--from`, for messages
 * @throws {CommandError} if there is no such format
 */
export function chosenFormat<
  Format extends { readonly name: string; readonly extensions: readonly string[] },
>(file: string, given: string | undefined, option: string, all: readonly Format[]): Format {
  const wanted = (given ?? endingOf(file)).toLowerCase();
  const found = all.find(({ name, extensions }) => name === wanted || extensions.includes(wanted));
  if (found) return found;
  const choices = `The formats are: ${namesOf(all)}.`;
  throw new CommandError(
    given === undefined
      ? `The format of ${file} isn’t clear from its name; add ${option}. ${choices}`
      : `${option} ${given}: there is no such format. ${choices}`,
  );
}
