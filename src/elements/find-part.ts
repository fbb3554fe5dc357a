import { warn } from '../dev/warn.js';
import { noSuchPart } from '../plan/no-such-part.js';

/** The part of a plan that an attribute names; nothing, with a warning that says what there is. */
export function findPart<Part extends { id: string }>(
  host: Element,
  attribute: string,
  id: string | null | undefined,
  all: readonly Part[],
): Part | undefined {
  const found = all.find((part) => part.id === id?.trim());
  if (found) return found;
  const tag = `<${host.localName} ${attribute}="${id ?? ''}">`;
  warn(tag, `${tag}: ${noSuchPart(attribute, id, all)}`);
  return undefined;
}
