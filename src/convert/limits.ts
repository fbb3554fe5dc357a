const megabyte = 1024 * 1024;

/**
 * The limits on files. A file that exceeds one of them is rejected with a message.
 *
 * @example
 * ```js
 * import { limits } from 'library-goals/convert';
 *
 * const mayBeConverted = (size) => size <= limits.bytes;
 * ```
 */
export const limits = {
  /** Bytes of a file. */
  bytes: 20 * megabyte,
  /** Bytes of a workbook after it is unpacked. */
  unpackedBytes: 200 * megabyte,
  /** Files in a workbook. */
  packedFiles: 2000,
  /** Cells of a table that are not empty. */
  cells: 1_000_000,
  /** Columns of a table. */
  columns: 2000,
  /** Elements of an XML document. */
  elements: 500_000,
  /** Levels of nested elements. */
  depth: 64,
  /** Repairs in the list. */
  repairs: 2000,
};
