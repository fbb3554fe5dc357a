import Papa from 'papaparse';
import { decodeText } from './decode-text.js';
import { asFeed, asPlanInput } from './feed-types.js';
import {
  ConvertError,
  type Format,
  type ReadOptions,
  type ReadResult,
  type WriteOptions,
} from './format.js';
import { RepairList } from './repair-list.js';
import { readTables } from './table/read-tables.js';
import type { Cell } from './table/table.js';
import { templateTable } from './table/template.js';
import { writeTable } from './table/write-table.js';

/** The beginning of a text that a spreadsheet would treat as a formula, after any number of apostrophes. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** Prevents spreadsheets from treating a text as a formula. */
const guard = (cell: Cell): Cell =>
  typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
const unguard = (cell: string) =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

function toCsv(rows: readonly Cell[][]): string {
  return `${Papa.unparse(
    rows.map((row) => row.map(guard)),
    { newline: '\r\n' },
  )}\r\n`;
}

/** The first line of a file may contain the separator of cells: `sep=;`. */
function separatorOf(text: string): [separator: string, rest: string] {
  const [line, sign] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  return line ? [sign!, text.slice(line.length)] : ['', text];
}

const separators = [',', ';', '\t', '|'];

/** The separator that occurs most often in the first line that has one. */
function likelySeparator(text: string): string {
  const lines = text.slice(0, 10_000).split(/\r?\n/);
  const line = lines.find((one) => /[,;\t|]/.test(one)) ?? '';
  const count = (sign: string) => line.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function parse(text: string, separator: string) {
  const options = { delimiter: separator, delimitersToGuess: separators };
  const parsed = Papa.parse<string[]>(text, options);
  // The guess fails for tables of two columns with empty lines or notes.
  const isUnsure = parsed.errors.some(({ type }) => type === 'Delimiter');
  return isUnsure ? Papa.parse<string[]>(text, { delimiter: likelySeparator(text) }) : parsed;
}

function read(input: string | Uint8Array, options: ReadOptions = {}): ReadResult {
  const repairs = new RepairList();
  const [separator, text] = separatorOf(decodeText(input, repairs));
  const { data, errors } = parse(text, separator);
  for (const { row, message } of errors) {
    repairs.add(`line ${(row ?? 0) + 1}`, `The quotation marks don’t match: ${message}.`);
  }
  if (!data.length) throw new ConvertError('The table is empty.');
  const rows = data.map((cells) => cells.map(unguard));
  const feed = readTables([{ rows }], options, repairs);
  return { feed: asPlanInput(feed), repairs: repairs.all() };
}

/**
 * Tables as text, with cells separated by commas. Semicolons and tabs are accepted when reading.
 *
 * @example
 * ```js
 * import { csvFormat } from 'library-goals/convert/csv';
 *
 * const { feed } = await csvFormat.read('goal,progress\nLend more books,40');
 * ```
 */
export const csvFormat: Format<string> = {
  read: (input, options) => Promise.resolve().then(() => read(input, options)),
  write: (feed, options = {}) =>
    Promise.resolve().then(() => {
      const repairs = new RepairList();
      const output = toCsv(writeTable(asFeed(feed), options.language, repairs));
      return { output, repairs: repairs.all() };
    }),
  template: ({ language = 'en' }: WriteOptions = {}) =>
    Promise.resolve(toCsv(templateTable(language))),
};
