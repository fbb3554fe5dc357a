import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { elementsOf } from './editor-data.mjs';
import { makeManifest, sourceProgram } from './make-manifest.mjs';

const file = 'docs/elements.md';

/** The base classes, each with how its elements are called; what they have is said once. */
const bases = new Map([
  ['LibraryElement', ['all-elements', 'All elements']],
  ['PlanElement', ['elements-that-draw', 'Elements that draw']],
]);

/** Classes without a section of their own; the base whose section has theirs. */
const saidWith = new Map([['ThemedElement', 'PlanElement']]);

/** The reference of the elements as Markdown, made from their manifest. */
export function elementsDocs(manifest) {
  const elements = elementsOf(manifest);
  const list = elements.map(({ tagName, description }) => [
    `[\`<${tagName}>\`](#${tagName})`,
    description,
  ]);
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const shared = [...bases].map(([name, [, title]]) => {
    const base = classes.find((declaration) => declaration.name === name);
    return { ...own(base, classes), title };
  });
  return `${[
    '# Elements',
    'Made by `npm run docs` from the comments in `src/elements/` and `src/views/`; change it there.',
    table(['element', 'what it is'], list),
    ...shared.flatMap(section),
    ...elements.flatMap((element) =>
      section({ ...own(element, classes), title: element.tagName, also: alsoOf(element) }),
    ),
  ].join('\n\n')}\n`;
}

/** A declaration without what it has from the base classes. */
function own(declaration, classes) {
  const inherited = classes.filter(({ name }) => bases.has(name) && name !== declaration.name);
  const isBase = (name) => {
    const base = saidWith.get(name) ?? name;
    return bases.has(base) && base !== declaration.name;
  };
  const isInherited = (list, item) =>
    list === 'cssParts'
      ? inherited.some(({ cssParts = [] }) => cssParts.some(({ name }) => name === item.name))
      : isBase(item.inheritedFrom?.name);
  return Object.fromEntries(
    Object.entries(declaration).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((item) => !isInherited(key, item)) : value,
    ]),
  );
}

/** What an element has besides, as links. */
function alsoOf({ superclass }) {
  const [all, drawing] = [...bases.values()].map(
    ([anchor, title]) => `[${title.toLowerCase()}](#${anchor})`,
  );
  return `It has besides what ${superclass.name === 'LibraryElement' ? all : `${all} and ${drawing}`} have.`;
}

function section(element) {
  const { title, description, also, members = [] } = element;
  return [
    `## ${title}`,
    also ? `${description} ${also}` : description,
    ...titled(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'default', ''],
      settings(element),
    ),
    ...titled('Methods', ['method', ''], members.filter(isMethod).map(methodRow)),
    ...titled(
      'Slots',
      ['slot', ''],
      rows(element.slots, (name) => name || '(default)'),
    ),
    ...titled('Events', ['event', 'type', ''], events(element)),
    ...titled('Parts', ['part', ''], rows(element.cssParts, code)),
    ...titled('CSS properties', ['property', 'default', ''], tokens(element)),
    ...titled('States', ['state', ''], rows(element.cssStates, stateCode)),
  ];
}

/** Attributes, each with its property, and the properties that have none. */
function settings({ attributes = [], members = [] }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const named = new Set(attributes.map(({ fieldName }) => fieldName));
  return [
    ...attributes.map(({ name, fieldName, type, default: value, description }) => [
      code(name),
      fieldName ? code(fieldName) : '',
      code(type.text),
      value ? code(value) : '',
      description,
    ]),
    ...fields
      .filter(({ name }) => !named.has(name))
      .map(({ name, type, description }) => ['', code(name), code(type.text), '', description]),
  ];
}

const isMethod = ({ kind }) => kind === 'method';

const methodRow = ({ name, return: returned, description }) => [
  code(`${name}(): ${returned.type.text}`),
  description,
];

const events = ({ events: all = [] }) =>
  all.map(({ name, type, description }) => [code(name), code(type.text), description]);

const tokens = ({ cssProperties = [] }) =>
  cssProperties.map(({ name, default: value, description }) => [
    code(name),
    value ? code(value) : '',
    description,
  ]);

const rows = (items = [], show) => items.map(({ name, description }) => [show(name), description]);

const stateCode = (name) => code(`:state(${name})`);

const code = (text) => `\`${text}\``;

const titled = (title, head, body) => (body.length ? [`### ${title}`, table(head, body)] : []);

function table(head, body) {
  const row = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), `|${'---|'.repeat(head.length)}`, ...body.map(row)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, elementsDocs(makeManifest(sourceProgram())));
}
