/** The kinds of rows. */
export type Kind =
  | 'plan'
  | 'organization'
  | 'vision'
  | 'mission'
  | 'introduction'
  | 'value'
  | 'membership'
  | 'level'
  | 'group'
  | 'archive'
  | 'goal'
  | 'objective'
  | 'indicator'
  | 'measurement'
  | 'milestone'
  | 'update';

/** How a field is written in a cell. */
export type FieldType =
  'text' | 'word' | 'date' | 'number' | 'percent' | 'boolean' | 'done' | 'figure';

/** A field of a row and its column. */
export interface Field {
  column: string;
  /** Its path in the object, as `logo.src`; empty for the item of a list itself. */
  field: string;
  type: FieldType;
}

/** A list in a row: each column contains one field of all items. */
export interface ListField {
  list: string;
  items: readonly Field[];
}

const field = (column: string, type: FieldType, name = column): Field => ({
  column,
  type,
  field: name,
});
const owners: ListField = {
  list: 'owners',
  items: [field('owners', 'text', 'name'), field('ownerLinks', 'word', 'url')],
};
const links: ListField = {
  list: 'links',
  items: [field('links', 'text', 'label'), field('linkAddresses', 'word', 'url')],
};
const tags: ListField = { list: 'tags', items: [field('tags', 'text', '')] };

const name = field('name', 'text');
const description = field('description', 'text');
const id = field('id', 'word');
const url = field('link', 'word', 'url');
const logo = [field('logo', 'word', 'logo.src'), field('logoText', 'text', 'logo.alt')];

const part = [
  id,
  field('label', 'text'),
  name,
  description,
  field('group', 'word'),
  field('status', 'word'),
  field('progress', 'percent'),
  field('start', 'date'),
  field('due', 'date'),
  field('updated', 'date'),
  owners,
  tags,
  field('note', 'text'),
  links,
  field('weight', 'number'),
];

/** The fields and lists of each kind of row. */
export const fieldsOf: Readonly<Record<Kind, readonly (Field | ListField)[]>> = {
  plan: [
    field('name', 'text', 'title'),
    field('start', 'date', 'period.start'),
    field('due', 'date', 'period.end'),
    field('label', 'text', 'period.label'),
    field('updated', 'date'),
    field('language', 'word'),
    field('computeStatus', 'boolean'),
    links,
  ],
  organization: [name, field('acronym', 'text'), url, ...logo],
  vision: [field('description', 'text', 'text')],
  mission: [field('description', 'text', 'text')],
  introduction: [field('description', 'text', 'text')],
  value: [name, description],
  membership: [name, url, ...logo],
  level: [name, field('plural', 'text')],
  group: [id, name, description],
  archive: [field('name', 'text', 'title'), url, field('feed', 'word')],
  goal: part,
  objective: part,
  indicator: [
    id,
    name,
    description,
    field('unit', 'text'),
    field('baseline', 'figure'),
    field('target', 'figure'),
    field('targetDate', 'date'),
    field('direction', 'word'),
    field('tolerance', 'number'),
    field('weight', 'number'),
    field('nextUpdate', 'date'),
    field('source', 'text', 'source.label'),
    field('sourceLink', 'word', 'source.url'),
    owners,
  ],
  measurement: [
    field('date', 'date'),
    field('label', 'text'),
    field('actual', 'number'),
    field('target', 'number'),
    field('note', 'text'),
  ],
  milestone: [name, field('due', 'date'), field('done', 'done')],
  update: [field('date', 'date'), field('description', 'text', 'text'), field('by', 'text')],
};

/** The lists of a plan whose items are rows, each with its kind. */
export const planLists: readonly (readonly [name: string, kind: Kind])[] = [
  ['values', 'value'],
  ['memberships', 'membership'],
  ['levels', 'level'],
  ['groups', 'group'],
  ['archive', 'archive'],
];

/** All columns in the order of a table. */
export const columns: readonly string[] = [
  ...new Set([
    'level',
    'id',
    'parent',
    ...(
      ['goal', 'indicator', 'measurement', 'milestone', 'update', 'plan', 'organization'] as const
    )
      .flatMap((kind) => fieldsOf[kind])
      .flatMap((one) => ('list' in one ? one.items : [one]))
      .map(({ column }) => column),
    'plural',
    'feed',
  ]),
];

/** Columns that may occur once for each language. */
export const textColumns: ReadonlySet<string> = new Set(
  Object.values(fieldsOf)
    .flat()
    .flatMap((one) => ('list' in one ? one.items : [one]))
    .filter(({ type }) => type === 'text' || type === 'figure')
    .map(({ column }) => column),
);
