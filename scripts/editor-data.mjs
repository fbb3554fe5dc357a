/** The element declarations of a manifest, sorted by tag. */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** The strings of a union type such as `'list' | 'cards'`; an empty list for other types. */
export const wordsOf = ({ type } = {}) =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);

/** Removes duplicates, by name. */
const once = (elements, list) => [
  ...new Map(
    elements.flatMap((element) => element[list] ?? []).map((item) => [item.name, item]),
  ).values(),
];

const markdown = (value) => ({ kind: 'markdown', value });
const named = ({ name, description }) => ({ name, description });

/** VS Code's custom data for HTML. */
export function htmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description: markdown(description),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description),
        ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
        ...(wordsOf(attribute).length && {
          values: wordsOf(attribute).map((name) => ({ name })),
        }),
      })),
    })),
  };
}

/** VS Code's custom data for CSS. */
export function cssData(manifest) {
  const elements = elementsOf(manifest);
  return {
    version: 1.1,
    properties: once(elements, 'cssProperties').map((property) => ({
      name: property.name,
      description: markdown(
        property.description + (property.default ? `\n\nDefault: \`${property.default}\`` : ''),
      ),
    })),
    pseudoClasses: once(elements, 'cssStates').map(({ name, description }) => ({
      name: `:state(${name})`,
      description: markdown(description),
    })),
    pseudoElements: once(elements, 'cssParts').map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

/** JetBrains' web-types, which don't support states. */
export function webTypes(manifest, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elementsOf(manifest).map(webTypesElement) },
    },
  };
}

function webTypesElement(element) {
  const { tagName, description, attributes = [], members = [], events = [] } = element;
  const css = (list) => (element[list] ?? []).map(named);
  return {
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      ...named(attribute),
      value: { type: attribute.type.text },
      ...(attribute.default && { default: attribute.default }),
    })),
    slots: (element.slots ?? []).map(named),
    js: {
      properties: members
        .filter(({ kind }) => kind === 'field')
        .map((field) => ({ ...named(field), type: field.type.text })),
      events: events.map(named),
    },
    css: {
      properties: css('cssProperties'),
      parts: css('cssParts'),
    },
  };
}
