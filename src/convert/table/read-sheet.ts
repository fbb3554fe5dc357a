import type { RepairList } from '../repair-list.js';
import { nearestName } from '../../plan/nearest-name.js';
import { columns } from './columns.js';
import { type Heading, headingFinder } from './find-heading.js';
import { RowCells } from './row-cells.js';
import { cellName, isEmptyCell, type Table } from './table.js';

/** A sheet whose headings are known. */
export interface Sheet {
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
  // A row with one known heading counts only if the row is short.
  return best >= 2 && (best > 2 || width <= 6)
    ? { headings: rows[headingRow]!, headingRow }
    : undefined;
}

/** Reads the rows below the headings. Cells above them and in unknown columns are reported. */
export function readSheet(
  table: Table,
  found: { headings: Heading[]; headingRow: number },
  repairs: RepairList,
): Sheet {
  const { headings, headingRow } = found;
  for (const [row, cells] of table.rows.slice(0, headingRow).entries()) {
    const column = cells.findIndex((cell) => !isEmptyCell(cell));
    if (column < 0) continue;
    const text = cells
      .filter((cell) => !isEmptyCell(cell))
      .join(' ')
      .slice(0, 200);
    repairs.add(
      cellName(table, row, column),
      `“${text}” is above the headings; it was left out.`,
      'error',
    );
  }
  const rows = table.rows
    .map((_, row) => row)
    .slice(headingRow + 1)
    .map((row) => new RowCells(table, row, headings, repairs));
  reportColumns({ table, headings, headingRow, rows }, repairs);
  return { table, headings, headingRow, rows };
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
