import { CommandError } from '../exit-codes.js';
import type { Input } from './input.js';

/** UTF-8, or UTF-16 if there is such a byte order mark, as some spreadsheets and editors save it. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Converts an input to text without a byte order mark.
 *
 * @throws {CommandError} if it isn't text in UTF-8 or UTF-16
 */
export function textOf({ name, bytes }: Input): string {
  const encoding = encodingOf(bytes);
  const fault = (what: string) => new CommandError(`${name} ${what}`);
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw fault('is not a text file. A feed is text in the format JSON.');
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw fault('has characters in another encoding. Save it as UTF-8.');
  }
}
