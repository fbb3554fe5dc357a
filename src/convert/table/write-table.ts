import type { Feed, FeedText } from '../feed-types.js';
import { FieldTaker } from '../field-taker.js';
import { figureIn } from '../figures.js';
import { isFields } from '../merge-fields.js';
import { textByLanguage } from '../merge-text.js';
import type { RepairList } from '../repair-list.js';
import { columns, type Field, fieldsOf, type Kind, type ListField, planLists } from './columns.js';
import { headingOf, kindWord } from './find-heading.js';
import { joinItems } from './list-cell.js';
import type { Cell } from './table.js';

type Row = Map<string, Cell>;

/** The key of a column, with its language if it isn't the feed's. */
const keyOf = (column: string, language = '') => (language ? `${column} (${language})` : column);

/** Marks a text that would be read as a figure. */
const markText = (text: string) => (figureIn(text) || text.startsWith("'") ? `'${text}` : text);

class TableWriter {
  readonly rows: Row[] = [];

  readonly #feedLanguage: string;
  readonly #headingLanguage: string;
  readonly #repairs: RepairList;

  constructor(feedLanguage: string, headingLanguage: string, repairs: RepairList) {
    this.#feedLanguage = feedLanguage;
    this.#headingLanguage = headingLanguage;
    this.#repairs = repairs;
  }

  row(kind: Kind, object: FieldTaker, parent?: string): void {
    const row: Row = new Map([['level', kindWord(kind, this.#headingLanguage)]]);
    if (parent) row.set('parent', parent);
    for (const field of fieldsOf[kind]) {
      if ('list' in field) this.list(row, field, object);
      else this.field(row, field, object);
    }
    this.rows.push(row);
  }

  private field(row: Row, { column, field, type }: Field, object: FieldTaker): void {
    const [name, inside] = field.split('.') as [string, string?];
    if (inside) {
      const whole = object.peek(name);
      if (isFields(whole)) this.value(row, column, type, whole[inside]);
      return;
    }
    const isText = type === 'text' || type === 'figure';
    const value = isText ? (object.number(name) ?? object.text(name)) : object.scalar(name);
    this.value(row, column, type, value);
  }

  private value(row: Row, column: string, type: Field['type'], value: unknown): void {
    if (value === undefined || value === null) return;
    if (typeof value === 'number' || typeof value === 'boolean') row.set(column, value);
    else if (type !== 'text' && type !== 'figure') row.set(column, value as string);
    else {
      for (const [tag, text] of textByLanguage(value as FeedText, this.#feedLanguage)) {
        const key = keyOf(column, tag === this.#feedLanguage ? '' : tag);
        row.set(key, type === 'figure' ? markText(text) : text);
      }
    }
  }

  /** Writes a list in one cell for each field of its items and each language. */
  private list(row: Row, { list, items: fields }: ListField, object: FieldTaker): void {
    const items = object.list(list) ?? [];
    for (const { column, field, type } of fields) {
      const values = items.map((item) =>
        field ? (isFields(item) ? item[field] : undefined) : item,
      );
      const texts = values.map((value) =>
        type === 'text'
          ? textByLanguage(value as FeedText | undefined, this.#feedLanguage)
          : new Map(value === undefined ? [] : [[this.#feedLanguage, `${value as string}`]]),
      );
      const tags = new Set(texts.flatMap((text) => [...text.keys()]));
      for (const tag of tags) {
        const key = keyOf(column, tag === this.#feedLanguage ? '' : tag);
        row.set(key, joinItems(texts.map((text) => text.get(tag) ?? '')));
      }
    }
  }

  statement(kind: Kind, value: unknown): void {
    for (const text of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
      this.row(kind, new FieldTaker({ text: text as unknown }, kind, this.#repairs, 'A table'));
    }
  }
}

/** How a row names its parent: by its id, or by all ids from the top if the id isn't unique. */
function countIds(feed: Feed): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (list: unknown) => {
    for (const part of Array.isArray(list) ? (list as unknown[]).filter(isFields) : []) {
      counts.set(`${part.id as string}`, (counts.get(`${part.id as string}`) ?? 0) + 1);
      count(part.objectives);
      count(part.indicators);
    }
  };
  count(feed.goals);
  return counts;
}

/** Converts a feed to a table: the headings, then a row for each part. */
export function writeTable(
  feed: Feed,
  language: string | undefined,
  repairs: RepairList,
): Cell[][] {
  const plan = new FieldTaker(feed, '', repairs, 'A table');
  for (const name of ['version', '$schema']) plan.any(name);
  const feedLanguage = feed.language ?? 'en';
  const headingLanguage = language ?? feedLanguage;
  const writer = new TableWriter(feedLanguage, headingLanguage, repairs);
  const counts = countIds(feed);

  const part = (object: FieldTaker, kind: Kind, place: number, path: string, parent?: string) => {
    const id = `${(object.peek('id') as string | undefined) ?? place}`;
    const ownPath = [path, id.replaceAll('\\', '\\\\').replaceAll('/', '\\/')]
      .filter(Boolean)
      .join('/');
    const name = counts.get(id) === 1 && !id.includes('/') ? id : ownPath;
    writer.row(kind, object, parent);
    for (const [list, child] of [
      ['milestones', 'milestone'],
      ['updates', 'update'],
      ['measurements', 'measurement'],
    ] as const) {
      for (const item of object.objects(list)) {
        writer.row(child, item, name);
        item.finish();
      }
    }
    object
      .objects('indicators')
      .forEach((item, i) => part(item, 'indicator', i + 1, ownPath, name));
    object
      .objects('objectives')
      .forEach((item, i) => part(item, 'objective', i + 1, ownPath, name));
    object.drop('logo', 'source');
    object.finish();
  };

  const goals = plan.objects('goals');
  const organization = plan.object('organization');
  const statements = ['vision', 'mission', 'introduction'] as const;
  const texts = statements.map((name) => [name, plan.any(name)] as const);
  const lists = planLists.map(([name, kind]) => [kind, plan.objects(name)] as const);
  writer.row('plan', plan);
  plan.drop('period');
  if (writer.rows[0]!.size === 1) writer.rows.pop();
  if (organization) {
    writer.row('organization', organization);
    organization.drop('logo');
    organization.finish();
  }
  for (const [name, value] of texts) writer.statement(name, value);
  for (const [kind, items] of lists) {
    for (const item of items) {
      writer.row(kind, item);
      item.drop('logo');
      item.finish();
    }
  }
  goals.forEach((goal, i) => part(goal, 'goal', i + 1, ''));
  plan.finish();
  return toCells(writer.rows, headingLanguage);
}

function toCells(rows: readonly Row[], language: string): Cell[][] {
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const keys = columns.flatMap((column) => [
    ...(used.has(column) || ['level', 'id', 'name'].includes(column) ? [column] : []),
    ...[...used].filter((key) => key.startsWith(`${column} (`)).sort(),
  ]);
  const headings = keys.map((key) => {
    const [column = '', tag] = key.split(/ (?=\()/);
    return [headingOf(column, language), tag].filter(Boolean).join(' ');
  });
  return [headings, ...rows.map((row) => keys.map((key) => row.get(key) ?? ''))];
}
