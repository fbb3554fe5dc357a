import { ConvertError } from './format.js';
import { limits } from './limits.js';
import type { RepairList } from './repair-list.js';

/** Finds the encoding by the first bytes: a byte order mark, or the zeros of UTF-16. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third) return 'utf-16le';
  if (first === 0 && second && third === 0) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte order mark; anything else is taken as
 * Windows-1252, which spreadsheets save as, and reported.
 *
 * @param declared the encoding named in the document
 * @throws {ConvertError} if it is too large or isn't text
 */
export function decodeText(
  input: string | Uint8Array,
  repairs: RepairList,
  declared?: string,
): string {
  if (input.length > limits.bytes) {
    const size = Math.round(limits.bytes / 1024 / 1024);
    throw new ConvertError(`The file is larger than ${size} MB.`);
  }
  const text = typeof input === 'string' ? input : textOf(input, repairs, declared);
  if (text.includes('\0'))
    throw new ConvertError(
      'The file contains binary data, not text. Save the plan as a spreadsheet (.xlsx or CSV) or a feed.',
    );
  return text.replace(/^\uFEFF/, '');
}

function textOf(bytes: Uint8Array, repairs: RepairList, declared?: string): string {
  const encoding = encodingOf(bytes);
  const exact = decodeAs(encoding ?? declared ?? 'utf-8', bytes) ?? decodeAs('utf-8', bytes);
  if (exact !== undefined) return exact;
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  repairs.add('', 'The file is not in UTF-8; it was read as Windows-1252.');
  return new TextDecoder('windows-1252').decode(bytes);
}
