import type { Node } from 'jsonc-parser';
import { fieldPath } from '../plan/schema-kit.js';

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
