import { getNodeValue, type Node } from 'jsonc-parser';
import { pickText } from '../plan/pick-text.js';
import type { Text } from '../plan/schema.js';

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
