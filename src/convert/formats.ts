import { ConvertError, type Format } from './format.js';

/** A format by its name. */
export type FormatName = 'feed' | 'stratml' | 'csv' | 'xlsx';

/** Describes a format before its code is loaded. */
export interface FormatInfo {
  /** The name of the format. */
  readonly name: FormatName;
  /** The extensions of its files, without a full stop. New files have the first one. */
  readonly extensions: readonly string[];
  /**
   * The media type of its files.
   *
   * @see https://www.iana.org/assignments/media-types/
   */
  readonly mediaType: string;
  /** Whether its files are binary. */
  readonly isBinary: boolean;
  /** Whether it has a template to fill in. */
  readonly hasTemplate: boolean;
  /** Loads the code that reads and writes it. */
  load(): Promise<Format>;
}

/**
 * The formats that plans can be converted from and to.
 *
 * @example
 * ```js
 * import { formats } from 'library-goals/convert';
 *
 * const accept = formats.flatMap(({ extensions }) => extensions).join();
 * ```
 */
export const formats: readonly FormatInfo[] = [
  {
    name: 'feed',
    extensions: ['json'],
    mediaType: 'application/json',
    isBinary: false,
    hasTemplate: false,
    load: async () => (await import('./feed.js')).feedFormat,
  },
  {
    name: 'stratml',
    extensions: ['xml', 'stratml'],
    mediaType: 'application/xml',
    isBinary: false,
    hasTemplate: false,
    load: async () => (await import('./stratml.js')).stratmlFormat,
  },
  {
    name: 'csv',
    extensions: ['csv', 'tsv', 'txt'],
    mediaType: 'text/csv',
    isBinary: false,
    hasTemplate: true,
    load: async () => (await import('./csv.js')).csvFormat,
  },
  {
    name: 'xlsx',
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isBinary: true,
    hasTemplate: true,
    load: async () => (await import('./xlsx.js')).xlsxFormat,
  },
];

/**
 * A format by its name.
 *
 * @example
 * ```js
 * import { formatNamed } from 'library-goals/convert';
 *
 * const { load } = formatNamed('csv');
 * ```
 */
export function formatNamed(name: string): FormatInfo {
  const found = formats.find((format) => format.name === name.toLowerCase());
  if (found) return found;
  const names = formats.map((format) => format.name).join(', ');
  throw new ConvertError(`There is no format “${name}”. The formats are ${names}.`);
}

/**
 * Finds the format of a file by the extension of its name or address.
 *
 * @returns undefined if the extension is unknown
 *
 * @example
 * ```js
 * import { formatOfFile } from 'library-goals/convert';
 *
 * formatOfFile('goals.xlsx')?.name; // 'xlsx'
 * ```
 */
export function formatOfFile(file: string): FormatInfo | undefined {
  const ending = /\.([a-z\d]+)(?:[?#].*)?$/i.exec(file)?.[1]?.toLowerCase();
  return formats.find(({ extensions }) => extensions.includes(ending ?? ''));
}
