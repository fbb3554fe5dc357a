/** A cell. Empty cells are empty text. */
export type Cell = string | number | boolean;

/** A sheet of cells. */
export interface Table {
  /** The name of the sheet, if a workbook has several. */
  name?: string;
  rows: readonly (readonly Cell[])[];
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The name of a cell, with its row and column counted from 0: `B7`, `Sheet2!B7`. */
export const cellName = (table: Table, row: number, column: number): string =>
  `${table.name === undefined ? '' : `${table.name}!`}${letters(column)}${row + 1}`;

export const isEmptyCell = (cell: Cell | undefined): cell is '' | undefined =>
  cell === undefined || (typeof cell === 'string' && !cell.trim());
