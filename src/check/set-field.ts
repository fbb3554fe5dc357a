import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** `goals[2].objectives[0]` as the names and indexes on the way. */
const stepsOf = (path: string) =>
  (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** What separates the last field of an object from the one before it, or from the brace. */
function spaceBefore(field: Node, object: Node, text: string): string {
  const before = text.slice(object.offset + 1, field.offset);
  return before.slice(before.trimEnd().length);
}

/** Sets a field of an object, or adds it after the last one, in the same layout. */
function edit(object: Node, field: string, value: string, text: string): Edit {
  const written = JSON.stringify(value);
  const given = findNodeAtLocation(object, [field]);
  if (given) return { offset: given.offset, length: given.length, text: written };
  const added = `${JSON.stringify(field)}: ${written}`;
  const last = object.children?.at(-1);
  if (!last) return { offset: object.offset + 1, length: 0, text: added };
  const separator = `,${spaceBefore(last, object, text)}`;
  return { offset: last.offset + last.length, length: 0, text: separator + added };
}

/**
 * Sets a field of several objects in the text of a feed; everything else stays as it is written.
 *
 * @param paths the places of the objects, such as `goals[2]`; empty for the feed itself. Those that the
 *   feed doesn’t have are left out
 * @param value a text
 */
export function setField(
  text: string,
  paths: readonly string[],
  field: string,
  value: string,
): string {
  const root = parseTree(text);
  if (!root) return text;
  const edits = paths
    .flatMap((path) => {
      const object = findNodeAtLocation(root, stepsOf(path));
      return object?.type === 'object' ? [edit(object, field, value, text)] : [];
    })
    .sort((a, b) => a.offset - b.offset);
  let at = 0;
  const pieces = edits.flatMap(({ offset, length, text: inserted }) => {
    const kept = text.slice(at, offset);
    at = offset + length;
    return [kept, inserted];
  });
  return [...pieces, text.slice(at)].join('');
}
