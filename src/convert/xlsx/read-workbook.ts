import readXlsxFile from 'read-excel-file/universal';
import { ConvertError } from '../format.js';
import { limits } from '../limits.js';
import type { RepairList } from '../repair-list.js';
import { type Cell, cellName, type Table } from '../table/table.js';
import { type SheetFacts, sheetFacts } from './sheet-facts.js';
import { packWorkbook, unpackWorkbook } from './workbook.js';

/**
 * Converts a value of the parser to a cell: dates in the form of a feed, and shares that are shown
 * in percent to percent.
 */
function toCell(value: unknown, isPercent: boolean): Cell {
  if (value instanceof Date) return Number.isNaN(+value) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number' && isPercent) return `${Math.round(value * 1e10) / 1e8} %`;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : '';
}

/** The first cell and the last row of a range such as `B2:C4`, counted from 0. */
function parseRange(range: string): { column: number; row: number; last: number } | undefined {
  const [, letters, row, last] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(range) ?? [];
  if (!letters) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: +row! - 1, last: +last! - 1 };
}

/** Gives each row of merged cells the value of the first one. */
function fillMerged(table: Table, { merges }: SheetFacts, repairs: RepairList): void {
  const rows = table.rows as Cell[][];
  for (const range of merges) {
    const found = parseRange(range);
    const value = found && rows[found.row]?.[found.column];
    if (!found || !value || found.last === found.row) continue;
    for (const row of rows.slice(found.row + 1, found.last + 1)) row[found.column] = value;
    const where = cellName(table, found.row, found.column);
    repairs.add(where, `The cells ${range} are merged; each row has their value.`, 'info');
  }
}

/** Reads the sheets of a workbook. */
export async function readWorkbook(bytes: Uint8Array, repairs: RepairList): Promise<Table[]> {
  if (bytes.length > limits.bytes) {
    throw new ConvertError(`The file is larger than ${Math.round(limits.bytes / 1024 / 1024)} MB.`);
  }
  const files = unpackWorkbook(bytes);
  const facts = sheetFacts(files);
  const sheets = await readXlsxFile(packWorkbook(files)).catch((error: unknown) => {
    throw new ConvertError(`The workbook can’t be read: ${(error as Error).message}.`);
  });
  return sheets.map(({ sheet: name, data }, i) => {
    const fact = facts[i];
    const named = sheets.length > 1 ? { name } : {};
    const rows = data.map((row, y) =>
      row.map((value, x) => {
        const at = cellName({ rows: [] }, y, x);
        return fact?.errors.get(at) ?? toCell(value, !!fact?.percents.has(at));
      }),
    );
    const table: Table = { ...named, rows };
    for (const cell of fact?.unknownResults ?? []) {
      const where = sheets.length > 1 ? `${name}!${cell}` : cell;
      repairs.add(
        where,
        'The cell has a formula without a result; it was left out. Open and save the file in a spreadsheet.',
        'error',
      );
    }
    if (fact) fillMerged(table, fact, repairs);
    return table;
  });
}
