import { warn } from '../dev/warn.js';

/** The part of a plan that an attribute names; nothing, with a warning that says what there is. */
export function findPart<Part extends { id: string }>(
  host: Element,
  attribute: string,
  id: string | null | undefined,
  all: readonly Part[],
): Part | undefined {
  const found = all.find((part) => part.id === id?.trim());
  if (found) return found;
  const { localName } = host;
  const known = all
    .slice(0, 20)
    .map(({ id }) => id)
    .join(', ');
  warn(
    `${localName} ${attribute} ${id}`,
    id
      ? `<${localName} ${attribute}="${id}">: the plan has no ${attribute} "${id}". It has: ${known || 'none'}.`
      : `<${localName}> doesn't say which ${attribute} to show. Write ${attribute}="…" with one of: ${known || 'none'}.`,
  );
  return undefined;
}
