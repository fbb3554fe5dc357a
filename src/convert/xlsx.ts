import writeXlsxFile from 'write-excel-file/universal';
import { asFeed, asPlanInput } from './feed-types.js';
import { ConvertError, type Format, type ReadOptions } from './format.js';
import { RepairList } from './repair-list.js';
import { readTables } from './table/read-tables.js';
import type { Cell, Table } from './table/table.js';
import { templateTable } from './table/template.js';
import { writeTable } from './table/write-table.js';
import { readWorkbook } from './xlsx/read-workbook.js';

/** The maximum number of characters in a cell of a workbook. */
const longest = 32_767;

/** Chooses the sheets to read. */
function choose(tables: Table[], sheet: ReadOptions['sheet']): Table[] {
  if (sheet === undefined) return tables;
  const found = tables.find(({ name }, i) => name === sheet || i + 1 === sheet);
  if (found) return [found];
  const names = tables.map(({ name }, i) => `“${name ?? i + 1}”`).join(', ');
  throw new ConvertError(`There is no sheet “${sheet}”. The sheets are ${names}.`);
}

async function toXlsx(rows: readonly Cell[][], repairs: RepairList): Promise<Uint8Array> {
  const data = rows.map((row, y) =>
    row.map((cell, x) => {
      if (cell === '') return null;
      if (typeof cell !== 'string') return { value: cell };
      if (cell.length > longest) {
        repairs.add(
          '',
          `A cell of a workbook can contain ${longest} characters; row ${y + 1}, column ${x + 1} was cut.`,
          'error',
        );
      }
      const value = cell.slice(0, longest);
      return { value, type: String, ...(y ? {} : { fontWeight: 'bold' as const }) };
    }),
  );
  const columns = (rows[0] ?? []).map((heading) => ({
    width: /^(?:Name|Description)/.test(`${heading}`) ? 40 : 16,
  }));
  const blob = await writeXlsxFile(data, { sheet: 'Plan', columns, stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * Excel workbooks (.xlsx): every sheet with known headings is read, one is written.
 *
 * @example
 * ```ts
 * import { xlsxFormat } from 'library-goals/convert/xlsx';
 *
 * const planOf = async (bytes: Uint8Array) => (await xlsxFormat.read(bytes)).feed;
 * ```
 */
export const xlsxFormat: Format<Uint8Array> = {
  async read(input, options = {}) {
    if (typeof input === 'string') throw new ConvertError('A workbook is binary data, not text.');
    const repairs = new RepairList();
    const tables = choose(await readWorkbook(input, repairs), options.sheet);
    const feed = readTables(tables, options, repairs);
    return { feed: asPlanInput(feed), repairs: repairs.all() };
  },
  async write(feed, options = {}) {
    const repairs = new RepairList();
    const output = await toXlsx(writeTable(asFeed(feed), options.language, repairs), repairs);
    return { output, repairs: repairs.all() };
  },
  template: ({ language = 'en' } = {}) => toXlsx(templateTable(language), new RepairList()),
};
