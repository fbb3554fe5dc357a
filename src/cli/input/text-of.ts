import { CommandError } from '../exit-codes.js';
import type { Input } from './input.js';

/** UTF-8 unless a byte order mark says UTF-16, as some spreadsheets and editors save. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * An input as text, without a byte order mark.
 *
 * @throws {CommandError} where it isn't text, or not in UTF-8 or UTF-16
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
