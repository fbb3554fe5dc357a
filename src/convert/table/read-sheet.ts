import type { RepairList } from '../repair-list.js';
import { nearestName } from '../../plan/nearest-name.js';
import { columns } from './columns.js';
import { findFooter } from './find-footer.js';
import { type Heading, headingFinder } from './find-heading.js';
import { joinHeadingRows } from './heading-rows.js';
import { RowCells } from './row-cells.js';
import { cellName, isEmptyCell, type Table } from './table.js';

/** A sheet whose headings are known. */
export interface Sheet {
  /** A single text above the headings, which is probably the title of the plan. */
  title?: string | undefined;
  table: Table;
  headings: readonly Heading[];
  /** The row of the headings, from 0. */
  headingRow: number;
  rows: RowCells[];
}

/** The number of rows in which headings are searched for, below titles and notes. */
const headingRows = 25;

function score(headings: readonly Heading[]): number {
  const count = (is: (heading: Heading) => unknown) => headings.filter(is).length;
  const names = count(
    ({ column, kind }) => kind ?? /^(?:name|label|description|level|id)$/.test(column ?? ''),
  );
  const others = count(({ column, period }) => column ?? period);
  return names ? names + others : 0;
}

/** Finds the row of headings; undefined if no heading is known. */
export function findHeadings(table: Table, language: string | undefined) {
  const find = headingFinder(language);
  const rows = table.rows
    .slice(0, headingRows)
    .map((row) => row.map((cell) => (isEmptyCell(cell) ? {} : find(`${cell}`))));
  const scores = rows.map(score);
  const best = Math.max(0, ...scores);
  const headingRow = scores.indexOf(best);
  const width = (table.rows[headingRow] ?? []).filter((cell) => !isEmptyCell(cell)).length;
  const above = table.rows.slice(0, headingRow).filter((row) => !row.every(isEmptyCell)).length;
  // “Goal” alone is the heading of a list, at its top or below a title.
  const isList = best === 1 && width === 1 && above < 2;
  // A row with one known heading counts only if the row is short.
  if ((best < 2 && !isList) || (best === 2 && width > 6)) return undefined;
  const joined = joinHeadingRows(table, headingRow, find);
  const headings = (joined.table.rows[joined.headingRow] ?? []).map((cell) =>
    isEmptyCell(cell) ? {} : find(`${cell}`),
  );
  return { ...joined, headings };
}

/** The longest title, in UTF-16 units. */
const longestTitle = 200;

/** The text in the first filled row above the headings, if it is the only one there. */
function titleAbove(rows: Table['rows']): string | undefined {
  const first = rows
    .map((row) => row.filter((cell) => !isEmptyCell(cell)))
    .find(({ length }) => length);
  const [cell] = first ?? [];
  const isTitle = first?.length === 1 && typeof cell === 'string' && cell.length <= longestTitle;
  return isTitle ? cell.trim() : undefined;
}

/** The beginning of the text in a row. */
const textOf = (cells: Table['rows'][number]) =>
  cells
    .filter((cell) => !isEmptyCell(cell))
    .join(' ')
    .slice(0, longestTitle);

/**
 * Reads the rows below the headings. Cells above them, notes below the table and cells in unknown columns are reported.
 *
 * @param wantsTitle whether a text above the headings can be the title of the plan
 */
export function readSheet(
  found: { table: Table; headings: Heading[]; headingRow: number },
  repairs: RepairList,
  wantsTitle: boolean,
): Sheet {
  const { table, headings, headingRow } = found;
  const above = table.rows.slice(0, headingRow);
  // Where rows have levels, one of them describes the plan.
  const isOpen = wantsTitle && !headings.some(({ column }) => column === 'level');
  const title = isOpen ? titleAbove(above) : undefined;
  let isTitle = title !== undefined;
  for (const [row, cells] of above.entries()) {
    const column = cells.findIndex((cell) => !isEmptyCell(cell));
    if (column < 0) continue;
    const where = cellName(table, row, column);
    const text = textOf(cells);
    if (isTitle) repairs.add(where, `“${text}” is above the headings; it was read as the title.`);
    else repairs.add(where, `“${text}” is above the headings; it was left out.`, 'error');
    isTitle = false;
  }
  const footer = findFooter(table, headings, headingRow + 1);
  for (const row of footer) {
    const cells = table.rows[row]!;
    const where = cellName(
      table,
      row,
      cells.findIndex((cell) => !isEmptyCell(cell)),
    );
    const message = `“${textOf(cells)}” is below the table; it was left out.`;
    repairs.add(where, message, 'error');
  }
  const rows = table.rows
    .map((_, row) => row)
    .slice(headingRow + 1)
    .filter((row) => !footer.has(row))
    .map((row) => new RowCells(table, row, headings, repairs));
  reportColumns({ table, headings, headingRow, rows }, repairs);
  return { title, table, headings, headingRow, rows };
}

function reportColumns({ table, headings, headingRow, rows }: Sheet, repairs: RepairList): void {
  const counts = new Map<number, number>();
  for (const { column } of rows.flatMap((row) => row.unknown)) {
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  for (const [column, count] of [...counts].sort(([a], [b]) => a - b)) {
    const heading = `${table.rows[headingRow]?.[column] ?? ''}`.trim();
    const cells = `${count} ${count === 1 ? 'cell was' : 'cells were'} left out`;
    const near = heading && nearestName(heading, columns);
    const hint = near ? ` Do you mean “${near}”?` : '';
    const isTwice = headings[column]?.column !== undefined;
    const what = isTwice
      ? `“${heading}” occurs twice`
      : heading
        ? `“${heading}” is not a known heading`
        : 'The column has no heading';
    repairs.add(cellName(table, headingRow, column), `${what}; ${cells}.${hint}`, 'error');
  }
  for (const [column, { period }] of headings.entries()) {
    if (!period?.isGuess) continue;
    repairs.add(
      cellName(table, headingRow, column),
      `“${period.label}” was read as ${period.date}.`,
    );
  }
}
