import type { FeedMeasurement } from '../feed-types.js';
import { parseFigure } from '../figures.js';
import { isPlaceholder } from '../placeholder.js';
import { type DecodeContext, dateIn } from './decode-row.js';
import type { Node } from './nodes.js';
import type { FilledCell, RowCells } from './row-cells.js';

/** Reads the figures of a row: one for each column with a date, and the latest one of an indicator. */
export function readFigures(row: RowCells, node: Node, context: DecodeContext): Node[] {
  if (node.kind !== 'indicator') {
    for (const { cell } of row.periods) {
      context.repairs.add(
        cell.where,
        `“${cell.text}” is a figure in a row that isn’t an indicator; it was left out.`,
        'error',
      );
    }
    return [];
  }
  const found = new Map<string, FeedMeasurement>();
  for (const { heading, cell } of row.periods) {
    const { date, label, field } = heading.period!;
    const value = readValue(cell, node, context);
    if (value === undefined) continue;
    const key = `${date} ${label ?? ''}`;
    const measurement = found.get(key) ?? { date, ...(label && { label }) };
    if (typeof value === 'number') measurement[field] = value;
    else measurement.note = value;
    found.set(key, measurement);
  }
  const ownFigures = readOwnFigure(row, context);
  return [...found.values(), ...ownFigures].map((object) => ({
    kind: 'measurement' as const,
    object: { ...object },
    inside: node,
    where: node.where,
  }));
}

/** Reads a number with its unit, or words. */
function readValue(
  cell: FilledCell,
  node: Node,
  { repairs }: DecodeContext,
): number | string | undefined {
  if (typeof cell.value === 'number') return cell.value;
  if (isPlaceholder(cell.text)) {
    repairs.add(cell.where, `“${cell.text}” is a placeholder and was left out.`, 'info');
    return undefined;
  }
  if (/^#[A-Z0/]+[!?]?$/.test(cell.text)) {
    repairs.add(cell.where, `The cell contains the error ${cell.text}; it was left out.`, 'error');
    return undefined;
  }
  const figure = parseFigure(cell.text);
  if (!figure) {
    repairs.add(cell.where, `“${cell.text}” is not a number; it became the note of this figure.`);
    return cell.text;
  }
  const { unit } = figure;
  if (unit && node.object.unit === undefined) node.object.unit = unit;
  else if (unit && node.object.unit !== unit) {
    repairs.add(
      cell.where,
      `The unit of “${cell.text}” differs from “${node.object.unit as string}”.`,
    );
  }
  return figure.value;
}

/** Reads the latest value and its date in the row of an indicator. */
function readOwnFigure(row: RowCells, context: DecodeContext): FeedMeasurement[] {
  const actual = row.takeValue('actual');
  const date = row.takeValue('date');
  if (!actual) return [];
  const value = typeof actual.value === 'number' ? actual.value : parseFigure(actual.text)?.value;
  const day = date && dateIn(date, context);
  if (value !== undefined && day) return [{ date: day, actual: value }];
  const problem = value === undefined ? 'is not a number' : 'has no date';
  context.repairs.add(actual.where, `“${actual.text}” ${problem}; it was left out.`, 'error');
  return [];
}
