import { isPlaceholder } from '../placeholder.js';
import type { RepairList } from '../repair-list.js';
import type { Heading } from './find-heading.js';
import { type Cell, cellName, isEmptyCell, type Table } from './table.js';

/** Columns that may occur several times, such as “Lead” and “Team”: their cells are one list. */
const lists: ReadonlySet<string> = new Set(['owners', 'tags']);

/** A cell with content, and its name. */
export interface FilledCell {
  text: string;
  value: Cell;
  where: string;
  column: number;
}

/** The filled cells of a row by their columns, and which of them were read. */
export class RowCells {
  readonly #cells: ReadonlyMap<string, FilledCell>;
  readonly #read = new Set<FilledCell>();
  readonly periods: { heading: Heading; cell: FilledCell }[] = [];
  readonly kinds: { heading: Heading; cell: FilledCell }[] = [];
  /** Cells under unknown headings. */
  readonly unknown: FilledCell[] = [];

  readonly row: number;
  readonly #repairs: RepairList;

  constructor(table: Table, row: number, headings: readonly Heading[], repairs: RepairList) {
    this.row = row;
    this.#repairs = repairs;
    const cells = new Map<string, FilledCell>();
    for (const [column, value] of (table.rows[row] ?? []).entries()) {
      if (isEmptyCell(value)) continue;
      const text = `${value}`.trim();
      const cell = { text, value, where: cellName(table, row, column), column };
      const heading = headings[column] ?? {};
      if (heading.column) {
        const key = `${heading.column}|${heading.language ?? ''}`;
        const before = cells.get(key);
        if (!before) cells.set(key, cell);
        else if (lists.has(heading.column)) before.text += `; ${text}`;
        else this.unknown.push(cell);
      } else if (heading.period) this.periods.push({ heading, cell });
      else if (heading.kind) this.kinds.push({ heading, cell });
      else this.unknown.push(cell);
    }
    this.#cells = cells;
  }

  has(column: string): boolean {
    return this.#cells.has(`${column}|`);
  }

  /** The cell of a column; an error of the spreadsheet is reported and left out. */
  take(column: string, language = ''): FilledCell | undefined {
    const cell = this.#cells.get(`${column}|${language}`);
    if (!cell) return undefined;
    this.#read.add(cell);
    if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(cell.text)) {
      this.#repairs.add(
        cell.where,
        `The cell contains the error ${cell.text}; it was left out.`,
        'error',
      );
      return undefined;
    }
    return cell;
  }

  /** The cell of a column with a value; a placeholder such as `N/A` is left out. */
  takeValue(column: string, language = ''): FilledCell | undefined {
    const cell = this.take(column, language);
    if (!cell || !isPlaceholder(cell.text)) return cell;
    this.#repairs.add(cell.where, `“${cell.text}” is a placeholder and was left out.`, 'info');
    return undefined;
  }

  /** The languages of a column, besides the feed's. */
  languagesOf(column: string): string[] {
    return [...this.#cells.keys()]
      .filter((key) => key.startsWith(`${column}|`) && !key.endsWith('|'))
      .map((key) => key.slice(column.length + 1));
  }

  /** Filled cells of known columns that weren't read. */
  unread(): [column: string, cell: FilledCell][] {
    return [...this.#cells]
      .filter(([, cell]) => !this.#read.has(cell))
      .map(([key, cell]) => [key.split('|')[0]!, cell]);
  }
}
