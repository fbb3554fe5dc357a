import type { Node } from 'jsonc-parser';
import type { Issue } from '../plan/parse/parse-context.js';
import { fieldPath } from '../plan/schema-kit.js';

/** Warns of fields that occur twice in an object; JSON keeps only the last one. */
export function repeatedFields(root: Node): Issue[] {
  const found: Issue[] = [];
  const visit = (node: Node, path: string) => {
    if (node.type === 'array') {
      node.children?.forEach((item, i) => visit(item, `${path}[${i}]`));
    } else if (node.type === 'object') {
      const seen = new Set<string>();
      for (const { children } of node.children ?? []) {
        const [key, value] = children as [Node, Node];
        const name = key.value as string;
        const at = fieldPath(path, name);
        if (seen.has(name)) {
          const message = `${at}: this field is here more than once; only the last one counts`;
          found.push({ path: at, message, severity: 'warning' });
        }
        seen.add(name);
        visit(value, at);
      }
    }
  };
  visit(root, '');
  return found;
}
