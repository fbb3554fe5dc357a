/** The fields of a custom elements manifest (schema 2.1) that are used here. */
export interface Item {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  kind?: string;
  privacy?: string;
  static?: boolean;
  attribute?: string;
  return?: { type?: { text: string } };
}

export interface Declaration {
  tagName?: string;
  description?: string;
  members?: Item[];
  attributes?: Item[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  cssStates?: Item[];
}

export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** A row of a table, with the control that its type allows. */
export interface Row {
  name: string;
  description?: string | undefined;
  type?: { name: string; value?: string[] } | undefined;
  control?: false;
  table: { category: string; type: { summary: string }; defaultValue?: { summary: string } };
}

/** An element in a manifest; undefined if the manifest doesn’t contain the tag. */
export const findElement = (manifest: Manifest, tag: string): Declaration | undefined =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);

const isPublic = ({ privacy, name }: Item) =>
  (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);

/** Methods that the browser or Lit calls, and pages don’t. */
const isInherited = ({ name }: Item) => /^(render|\w+Callback|constructor)$/.test(name);

/** The type that determines the control. */
function controlType(text: string): Row['type'] {
  const words = text.split('|').map((word) => word.trim());
  const choices = words.filter((word) => /^'.*'$/.test(word));
  if (choices.length > 1) return { name: 'enum', value: choices.map((word) => word.slice(1, -1)) };
  return { name: words.includes('boolean') ? 'boolean' : 'string' };
}

/** Shown if the manifest has no type. */
const kinds: Record<string, string> = {
  methods: 'function',
  events: 'CustomEvent',
  slots: 'HTML',
  'custom properties': 'CSS',
  states: ':state()',
  parts: '::part()',
};

const rowOf = (category: string, { name, description, type, default: preset }: Item): Row => ({
  name: name || '(default)',
  description,
  ...(category === 'attributes' ? { type: controlType(type?.text ?? '') } : { control: false }),
  table: {
    category,
    type: { summary: type?.text ?? kinds[category] ?? 'unknown' },
    ...(preset !== undefined && { defaultValue: { summary: preset } }),
  },
});

/** Items that say what they are each for itself; all others together in one, as a list of names. */
function gathered(items: readonly Item[]): readonly Item[] {
  const silent = items.filter(({ description }) => !description).map(({ name }) => `\`${name}\``);
  return [
    ...items.filter(({ description }) => description),
    ...(silent.length ? [{ name: 'by name', description: silent.join(' ') }] : []),
  ];
}

/**
 * The table of an element, by the name of the story’s argument. Attributes are arguments and have
 * controls; a part or an event may be called as an attribute is, so that their keys say what they are.
 */
export function elementTable(element: Declaration): Record<string, Row> {
  const { members = [], attributes = [], events = [], slots = [] } = element;
  const { cssParts = [], cssProperties = [], cssStates = [] } = element;
  const open = members.filter(
    (member) => isPublic(member) && !member.static && !isInherited(member),
  );
  const others: [string, readonly Item[]][] = [
    ['properties', open.filter(({ kind, attribute }) => kind === 'field' && !attribute)],
    ['methods', open.filter(({ kind }) => kind === 'method')],
    ['events', events],
    ['slots', slots],
    ['parts', gathered(cssParts)],
    ['custom properties', cssProperties],
    ['states', cssStates],
  ];
  return Object.fromEntries([
    ...attributes.map((item) => [item.name, rowOf('attributes', item)] as const),
    ...others.flatMap(([category, items]) =>
      items.map((item) => [`${category}: ${item.name}`, rowOf(category, item)] as const),
    ),
  ]);
}
