import { extname } from 'node:path';
import { type FormatInfo, formats } from '../../convert/formats.js';
import { CommandError } from '../command-error.js';
import { isAddress } from '../input/read-input.js';

/** A format that plans can be converted to. */
export interface OutputFormat extends Pick<FormatInfo, 'extensions' | 'isBinary'> {
  readonly name: string;
}

/** Markdown is for readers: it can't be read back as a plan. */
export const markdown = { name: 'markdown', extensions: ['md'], isBinary: false } as const;

/** The formats that `convert` writes. */
export const outputFormats: readonly OutputFormat[] = [...formats, markdown];

/** The names of some formats, for help and messages. */
export const namesOf = (some: readonly { readonly name: string }[]) =>
  some.map(({ name }) => name).join(', ');

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

/** @throws {CommandError} if binary data would be written to a terminal */
export function refuseTerminal(target: string, format: { name: string; isBinary: boolean }): void {
  if (target !== '-' || !format.isBinary || !process.stdout.isTTY) return;
  throw new CommandError(`${format.name} is not text: name a file to write it to.`);
}
