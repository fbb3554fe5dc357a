import type { RepairList } from '../repair-list.js';
import type { Kind } from './columns.js';
import { type DecodeContext, decodeRow } from './decode-row.js';
import type { Fields } from '../merge-fields.js';
import { findKind, type Heading } from './find-heading.js';
import { readFigures } from './figures-of-row.js';
import type { Node } from './nodes.js';
import type { Sheet } from './read-sheet.js';
import type { RowCells } from './row-cells.js';
import { cellName, isEmptyCell } from './table.js';

/** Whether the column of progress contains shares of 1, as in a spreadsheet without its number formats. */
function hasShares({ rows, headings, table, headingRow }: Sheet, repairs: RepairList): boolean {
  const column = headings.findIndex((heading) => heading.column === 'progress');
  const values = rows
    .map(({ row }) => table.rows[row]?.[column])
    .filter((cell) => !isEmptyCell(cell))
    .map((cell) => Number(`${cell}`.replace(',', '.')));
  const areShares =
    values.some((value) => value > 0 && value < 1) &&
    values.every((value) => !(value < 0 || value > 1));
  if (areShares) {
    const message = 'All progress is between 0 and 1; it was read as a share, so 0.4 as 40 %.';
    repairs.add(cellName(table, headingRow, column), message);
  }
  return areShares;
}

/** Reads the parts in a sheet, in its order. */
export function readNodes(sheet: Sheet, language: string, repairs: RepairList): Node[] {
  const context = { language, repairs, hasShares: hasShares(sheet, repairs) };
  const kindColumns = sheet.headings.filter(({ kind }) => kind).length;
  const isWide = sheet.headings.some(({ period }) => period);
  const unread = new Map<string, { where: string; count: number }>();
  const nodes: Node[] = [];
  const ancestors = new Ancestors(sheet);
  for (const row of sheet.rows) {
    const found = kindColumns
      ? ancestors.read(row, context, isWide)
      : [readRow(row, sheet, context, isWide)].filter((node) => node !== undefined);
    nodes.push(...found);
    const last = found.at(-1) ?? ancestors.last;
    if (last && !kindColumns) nodes.push(...readFigures(row, last, context));
    for (const [column, { where }] of row.unread()) {
      const entry = unread.get(column);
      if (entry) entry.count += 1;
      else unread.set(column, { where, count: 1 });
    }
  }
  for (const [column, { where, count }] of unread) {
    const cells = count === 1 ? '1 cell in this column was' : `${count} cells in this column were`;
    const at = sheet.headings.findIndex((heading) => heading.column === column);
    const message = `“${headingWord(sheet.table, at, sheet)}” has no meaning in rows of that kind; ${cells} left out.`;
    repairs.add(where, message, 'error');
  }
  const says = ({ column, kind }: Heading) =>
    column === 'level' || column === 'parent' || kind === 'goal' || kind === 'objective';
  if (sheet.headings.some(says)) return nodes;
  return nodes.map((node) =>
    node.kind === 'indicator' ? Object.assign(node, { isLoose: true }) : node,
  );
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const whereOf = (sheet: Sheet, row: RowCells) => {
  const column = (sheet.table.rows[row.row] ?? []).findIndex((cell) => !isEmptyCell(cell));
  return column < 0 ? undefined : cellName(sheet.table, row.row, column);
};

/** Reads a row with its level in a cell. Without a level, it is what its other cells suggest. */
function readRow(
  row: RowCells,
  sheet: Sheet,
  context: DecodeContext,
  isWide: boolean,
): Node | undefined {
  const where = whereOf(sheet, row);
  if (!where) return undefined;
  const level = row.takeValue('level');
  const parent = row.takeValue('parent')?.text;
  const named = level && findKind(level.text);
  const guess: Kind = isWide && !level ? 'indicator' : parent ? 'objective' : 'goal';
  let kind = named ?? guess;
  if (kind === 'goal' && parent) kind = 'objective';
  const object = decodeRow(kind, row, context);
  const isUnnamed = kind === 'goal' || kind === 'objective' || kind === 'indicator';
  if (isUnnamed && !object.name && !object.description) {
    const text = object.label ?? object.note;
    if (!text) {
      if (object.id === undefined) return undefined;
      context.repairs.add(
        where,
        `“${object.id as string}” has no name; the row was left out.`,
        'error',
      );
      return undefined;
    }
    object.name = text;
    delete object[object.label ? 'label' : 'note'];
    context.repairs.add(where, 'The row has no name; its label or note became the name.');
  }
  if (kind === 'indicator' && !object.name) {
    object.name = object.description;
    delete object.description;
  }
  return {
    kind,
    object,
    where,
    ...(parent && { parent }),
    ...(level && !named && { levelWord: level.text }),
  };
}

/** Reads rows whose levels are side by side: a column of goals, one of objectives, and so on. */
class Ancestors {
  /** The current node of each level, from the top. */
  #open: { name: string; node: Node }[] = [];
  readonly #known = new Map<string, Node>();
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get last(): Node | undefined {
    return this.#open.at(-1)?.node;
  }

  read(row: RowCells, context: DecodeContext, isWide: boolean): Node[] {
    const { headings, table } = this.#sheet;
    const columns = headings.flatMap(({ kind }, column) => (kind ? [column] : []));
    const found: Node[] = [];
    const name = row.take('name');
    for (const { heading, cell } of row.kinds) {
      const depth = columns.indexOf(cell.column);
      found.push(
        ...this.#enter(
          depth,
          cell.text,
          heading.kind!,
          cell.where,
          headingWord(table, cell.column, this.#sheet),
        ),
      );
    }
    if (name) {
      const isIndicator = isWide || row.has('unit') || row.has('target') || row.has('baseline');
      found.push(
        ...this.#enter(
          columns.length,
          name.text,
          isIndicator ? 'indicator' : 'objective',
          name.where,
        ),
      );
    }
    const last = this.last;
    if (!last || !whereOf(this.#sheet, row)) return found;
    const fields = decodeRow(last.kind, row, context);
    if (!row.kinds.length && !name) this.#keepFirst(last, fields, row, context);
    Object.assign(last.object, fields, { name: last.object.name });
    return [...found, ...readFigures(row, last, context)];
  }

  /** A row that names no part adds to the one above it, but doesn’t replace what that says. */
  #keepFirst(last: Node, fields: Fields, row: RowCells, { repairs }: DecodeContext) {
    const repeated = Object.keys(fields).filter(
      (name) => name in last.object && !same(last.object[name], fields[name]),
    );
    if (!repeated.length) return;
    for (const name of repeated) delete fields[name];
    const message = `The row has no name, and its values differ from those of the row above: ${repeated.join(', ')}. They were left out; write the name of the part into the row.`;
    repairs.add(whereOf(this.#sheet, row) ?? '', message, 'error');
  }

  /** Makes a new node for a name; nothing if the row continues the previous one. */
  #enter(depth: number, name: string, kind: Kind, where: string, levelWord?: string): Node[] {
    this.#open = this.#open.slice(0, depth);
    const inside = this.#open.at(-1)?.node;
    const key = JSON.stringify([...this.#open.map((one) => one.name), depth, name]);
    const known = this.#known.get(key);
    const isTop = !this.#open.length;
    const actual: Kind = kind === 'indicator' ? kind : isTop ? 'goal' : 'objective';
    const node: Node = known ?? {
      kind: actual,
      object: { name },
      where,
      ...(inside && { inside }),
      ...(levelWord && actual !== 'indicator' && { levelWord }),
    };
    this.#known.set(key, node);
    this.#open.push({ name, node });
    return known ? [] : [node];
  }
}

const headingWord = (table: Sheet['table'], column: number, { headingRow }: Sheet) =>
  `${table.rows[headingRow]?.[column] ?? ''}`.trim();
