import type { FeedText } from '../feed-types.js';
import { figureIn, parseFigure } from '../figures.js';
import type { Fields } from '../merge-fields.js';
import { toText } from '../merge-text.js';
import type { RepairList } from '../repair-list.js';
import { type Field, fieldsOf, type Kind, type ListField } from './columns.js';
import { splitItems } from './list-cell.js';
import { readDate } from './read-date.js';
import type { FilledCell, RowCells } from './row-cells.js';

export interface DecodeContext {
  language: string;
  repairs: RepairList;
  /** Whether progress is written as a share of 1 in this table. */
  hasShares: boolean;
}

const yes =
  /^(?:true|yes|y|x|✓|✔|done|1|oui|vrai|ja|wahr|sí|si|verdadero|sim|是|はい|예|نعم|כן|हाँ)$/i;
const no = /^(?:false|no|n|0|non|faux|nein|falsch|falso|não|否|いいえ|아니요|لا|לא|नहीं)$/i;

/** Reads the fields of a row. */
export function decodeRow(kind: Kind, row: RowCells, context: DecodeContext): Fields {
  const found: Fields = {};
  for (const field of fieldsOf[kind]) {
    if ('list' in field) {
      const items = decodeList(field, row, context);
      if (items.length) found[field.list] = items;
      continue;
    }
    const value = decodeField(field, row, context, found);
    if (value === undefined) continue;
    const [name, inside] = field.field.split('.') as [string, string?];
    if (inside) found[name] = { ...(found[name] as Fields | undefined), [inside]: value };
    else found[name] = value;
  }
  return found;
}

/** Reads a date in a cell. Guesses and texts that aren't dates are reported. */
export function dateIn(cell: FilledCell, { repairs }: DecodeContext): string | undefined {
  const found = readDate(cell.text);
  if (!found) repairs.add(cell.where, `“${cell.text}” is not a date; it was left out.`, 'error');
  else if (found.isGuess) repairs.add(cell.where, `“${cell.text}” was read as ${found.date}.`);
  return found?.date;
}

function numberIn(cell: FilledCell, { repairs }: DecodeContext): number | undefined {
  const value = typeof cell.value === 'number' ? cell.value : parseFigure(cell.text)?.value;
  if (value !== undefined) return value;
  repairs.add(cell.where, `“${cell.text}” is not a number; it was left out.`, 'error');
  return undefined;
}

function booleanIn({ text, value, where }: FilledCell, { repairs }: DecodeContext) {
  if (typeof value === 'boolean') return value;
  if (yes.test(text)) return true;
  if (no.test(text)) return false;
  repairs.add(where, `“${text}” is neither yes nor no; it was left out.`, 'error');
  return undefined;
}

/** Goals and milestones are due on what many tables call their target date. */
const targetDay = ({ column }: Field, row: RowCells) =>
  column === 'due' ? row.takeValue('targetDate') : undefined;

function decodeField(field: Field, row: RowCells, context: DecodeContext, found: Fields): unknown {
  const { column, type } = field;
  if (type === 'text') return decodeText(column, row, context);
  if (type === 'figure') return decodeFigure(column, row, context, found);
  const cell =
    type === 'word' ? row.take(column) : (row.takeValue(column) ?? targetDay(field, row));
  if (!cell) return undefined;
  if (type === 'word') return cell.text;
  if (type === 'date') return dateIn(cell, context);
  if (type === 'boolean') return booleanIn(cell, context);
  if (type === 'done') {
    const isDate = typeof cell.value !== 'boolean' && !!readDate(cell.text);
    return isDate ? dateIn(cell, context) : booleanIn(cell, context);
  }
  const number = numberIn(cell, context);
  const isShare = type === 'percent' && context.hasShares && !cell.text.includes('%');
  if (number === undefined) return undefined;
  if (isShare) return Math.round(number * 1e8) / 1e6;
  if (type === 'percent' && number > 0 && number < 1 && !cell.text.includes('%')) {
    const meant = Math.round(number * 1e8) / 1e6;
    const message = `“${cell.text}” was read as ${number} %. If ${meant} % is meant, write ${meant} %.`;
    context.repairs.add(cell.where, message);
  }
  return number;
}

function decodeText(
  column: string,
  row: RowCells,
  { language }: DecodeContext,
): FeedText | undefined {
  const words = new Map<string, string>();
  for (const tag of ['', ...row.languagesOf(column)]) {
    const cell = row.takeValue(column, tag);
    if (cell) words.set(tag || language, cell.text);
  }
  return toText(words, language);
}

/** Reads a figure, which has the indicator's unit by default, or a text. */
function decodeFigure(
  column: string,
  row: RowCells,
  context: DecodeContext,
  found: Fields,
): unknown {
  const { language } = context;
  const cell = row.has(column) ? row.takeValue(column) : undefined;
  if (cell && !row.languagesOf(column).length) {
    if (typeof cell.value === 'number') return cell.value;
    const figure = figureIn(cell.text);
    if (figure) {
      if (figure.unit && found.unit === undefined) {
        found.unit = figure.unit;
        context.repairs.add(cell.where, `The unit was taken from “${cell.text}”.`, 'info');
      }
      return figure.value;
    }
  }
  const text = decodeText(column, row, context);
  const plain = (words: string) => words.replace(/^'/, '');
  if (typeof text !== 'object') return text === undefined ? text : plain(text);
  const words = Object.entries(text).map(([tag, value]) => [tag, plain(value)] as const);
  return toText(new Map(words), language);
}

/** Reads the items of a list whose fields are in parallel cells. */
function decodeList(
  { items: fields }: ListField,
  row: RowCells,
  context: DecodeContext,
): unknown[] {
  const found: Map<string, Map<string, string>>[] = [];
  for (const { column, field, type } of fields) {
    for (const tag of type === 'text' ? ['', ...row.languagesOf(column)] : ['']) {
      const cell = row.takeValue(column, tag);
      for (const [i, text] of (cell ? splitItems(cell.text) : []).entries()) {
        const item = (found[i] ??= new Map());
        const words = item.get(field) ?? new Map<string, string>();
        if (text) words.set(tag || context.language, text);
        item.set(field, words);
      }
    }
  }
  return found.flatMap((item): unknown[] => {
    const texts = fields.map(
      ({ field }) =>
        [field, toText(item.get(field) ?? new Map<string, string>(), context.language)] as const,
    );
    const filled = texts.filter(([, text]) => text !== undefined);
    if (!filled.length) return [];
    const [only] = filled;
    return fields.length === 1 ? [only![1]] : [completeItem(Object.fromEntries(filled))];
  });
}

/** Reads links. A link needs a label and an address; `Report https://…` contains both. */
function completeItem(item: Fields): Fields {
  const label = item.label;
  if (typeof label === 'string' && item.url === undefined) {
    const url = /\b(?:https?:\/\/|mailto:)[^\s<>]+/.exec(label)?.[0];
    const words =
      url &&
      label
        .replace(url, '')
        .replace(/[<>()[\]]|[:–-]\s*$/g, '')
        .trim();
    if (url) return { label: words || url, url };
  }
  return 'url' in item && !('label' in item) && !('name' in item)
    ? { label: item.url, ...item }
    : item;
}
