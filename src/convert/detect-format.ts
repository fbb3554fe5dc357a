import { ConvertError } from './format.js';
import { type FormatInfo, formatNamed } from './formats.js';

const startsWith = (bytes: Uint8Array, ...first: number[]) =>
  first.every((byte, i) => bytes[i] === byte);

/** The first characters of a file, without a byte order mark, white space and the zeros of UTF-16. */
const startOf = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.subarray(0, 400))
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .replaceAll('\0', '')
    .trimStart();

/**
 * Finds the format of a file by its content, if its name doesn't show it.
 *
 * @throws {ConvertError} if the format can't be read
 *
 * @example
 * ```ts
 * import { detectFormat } from 'library-goals/convert';
 *
 * const nameOf = (bytes: Uint8Array) => detectFormat(bytes).name;
 * ```
 */
export function detectFormat(bytes: Uint8Array): FormatInfo {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return formatNamed('xlsx');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new ConvertError('The file is an old Excel workbook (.xls). Save it as .xlsx.');
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw new ConvertError(
      'The file is a PDF, which can’t be read as a plan. Open the spreadsheet or the document that it was made from.',
    );
  }
  const start = startOf(bytes);
  if (/^<(?:!doctype html|html)/i.test(start)) {
    throw new ConvertError(
      'The file is a web page, not a plan. Use the file or the address of the plan itself.',
    );
  }
  if (start.startsWith('<')) return formatNamed('stratml');
  if (/^[[{]/.test(start)) return formatNamed('feed');
  return formatNamed('csv');
}
