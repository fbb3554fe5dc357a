import { getNodeValue, type Node } from 'jsonc-parser';
import { pickText } from '../plan/pick-text.js';
import { fieldPath } from '../plan/schema-kit.js';
import type { Text } from '../plan/schema.js';

/** The value at the path of an issue, and the objects around it, from the outermost. */
export interface JsonPlace {
  /** The offset of the name of the field, or of the item of a list. */
  readonly offset: number;
  readonly parents: readonly Node[];
}

/** The name of a field as it is written in paths. */
const nameOf = (property: Node) => fieldPath('', property.children![0]!.value as string);

/**
 * The field of an object that a path begins with: the longest matching name, and its last
 * occurrence, which is the one that JSON keeps.
 */
function fieldAt(object: Node, path: string): Node | undefined {
  let found: Node | undefined;
  for (const property of object.children ?? []) {
    const name = nameOf(property);
    const isHere = path.startsWith(name) && /^(?:$|[.[])/.test(path.slice(name.length));
    if (isHere && (!found || name.length >= nameOf(found).length)) found = property;
  }
  return found;
}

/**
 * Finds the path of an issue in a document; if a part of the path doesn't exist, the last one that
 * does.
 *
 * @param path such as `goals[2].progress`
 */
export function placeOf(root: Node, path: string): JsonPlace {
  const parents: Node[] = [];
  let { offset } = root;
  let node: Node | undefined = root;
  let rest = path;
  while (node) {
    if (node.type === 'object') {
      parents.push(node);
      rest = rest.replace(/^\./, '');
      const field: Node | undefined = rest ? fieldAt(node, rest) : undefined;
      if (!field) break;
      offset = field.offset;
      rest = rest.slice(nameOf(field).length);
      node = field.children![1];
    } else {
      const [step = '', index] = /^\[(\d+)\]/.exec(rest) ?? [];
      node = index === undefined ? undefined : node.children?.[Number(index)];
      offset = node?.offset ?? offset;
      rest = rest.slice(step.length);
    }
  }
  return { offset, parents };
}

/** The number of characters of a name that are enough to recognize it. */
const maxNameLength = 60;

const fields = ['name', 'title', 'label', 'description'];

function nameText(object: Node, language: string): string | undefined {
  for (const field of fields) {
    const property = object.children?.findLast(({ children }) => children?.[0]?.value === field);
    const value = property?.children?.[1];
    if (value?.type !== 'string' && value?.type !== 'object') continue;
    const { text } = pickText(getNodeValue(value) as Text, language, language);
    if (typeof text === 'string' && text.trim()) return text.trim().slice(0, maxNameLength);
  }
  return undefined;
}

/** The name of the innermost part of a plan among some objects; the plan itself isn't such a part. */
export function partName(parents: readonly Node[], language: string): string | undefined {
  for (const object of parents.slice(1).reverse()) {
    const name = nameText(object, language);
    if (name) return name;
  }
  return undefined;
}
