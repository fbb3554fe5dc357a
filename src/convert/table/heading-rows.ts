import type { Heading } from './find-heading.js';
import { isEmptyCell, type Table } from './table.js';

/**
 * Headings in two rows, such as “Progress” above “Status” and “Percent”, as one row: the lower ones count. Where a
 * sheet has no second row of headings, the same table.
 */
export function joinHeadingRows(
  table: Table,
  headingRow: number,
  find: (heading: string) => Heading,
): { table: Table; headingRow: number } {
  const upper = table.rows[headingRow]!;
  const lower = table.rows[headingRow + 1] ?? [];
  const filled = [...lower.keys()].filter((column) => !isEmptyCell(lower[column]));
  const isKnown = (column: number) => {
    const { column: name, period } = find(`${lower[column]}`);
    return name ?? period;
  };
  // Only a merged cell has nothing beside it that is above another heading.
  const isSplit = filled.some((column) => isEmptyCell(upper[column]));
  if (!isSplit || !filled.every(isKnown)) return { table, headingRow };
  const width = Math.max(upper.length, lower.length);
  const joined = Array.from({ length: width }, (_, column) =>
    isEmptyCell(lower[column]) ? upper[column] : lower[column],
  ) as Table['rows'][number];
  const rows = table.rows.map((row, i) =>
    i === headingRow ? [] : i === headingRow + 1 ? joined : row,
  );
  return { table: { ...table, rows }, headingRow: headingRow + 1 };
}
