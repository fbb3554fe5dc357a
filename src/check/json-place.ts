import type { Node } from 'jsonc-parser';
import { fieldPath } from '../plan/schema-kit.js';

/** What stands at the path of an issue, and the objects on the way there, the outermost first. */
export interface JsonPlace {
  /** Where it begins: at the name of a field, or at an item of a list. */
  readonly offset: number;
  readonly parents: readonly Node[];
}

/** The name of a field as paths have it. */
const nameOf = (property: Node) => fieldPath('', property.children![0]!.value as string);

/** The field of an object that a path begins with: the longest name, and the last of that name, which counts. */
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
 * Finds the path of an issue in a document; where a part of it isn't there, as much as is.
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
