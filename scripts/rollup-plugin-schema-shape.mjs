/**
 * Puts the schema into a bundle without the validator: the reader walks the schema's shape and
 * never runs it, so what the shape is made of is all that a page need load. The shapes are valibot's
 * own, cut to what the reader reads.
 */
export function schemaShape() {
  const name = '\0schema-shape';
  return {
    name: 'schema-shape',
    resolveId: (id) => (id === 'valibot' ? name : null),
    load: (id) => (id === name ? shapes : null),
  };
}

const shapes = `
const leaf = (type) => () => ({ type });
const step = (type) => (requirement, message) => ({ type, requirement, message });
export const array = (item) => ({ type: 'array', item });
export const boolean = leaf('boolean');
export const check = step('check');
export const literal = (literal) => ({ type: 'literal', literal });
export const maxValue = step('max_value');
export const minValue = step('min_value');
export const number = leaf('number');
export const object = (entries) => ({ type: 'object', entries });
export const optional = (wrapped) => ({ type: 'optional', wrapped });
export const picklist = (options) => ({ type: 'picklist', options });
export const pipe = (schema, ...steps) => ({ ...schema, pipe: [schema, ...steps] });
export const record = leaf('record');
export const regex = () => ({ type: 'regex' });
export const string = leaf('string');
export const transform = () => ({ type: 'transform' });
export const union = leaf('union');
`;
