/** What a feed may hold at most. */
export const caps = { bytes: 5_000_000, depth: 64, items: 20_000 } as const;

/** Which cap a feed is over. */
export type Cap = keyof typeof caps;

/**
 * Watches JSON as its text arrives, piece by piece: how deep it goes, and how many items a list (or
 * object) of the document's own has, such as `goals`. It doesn't judge whether the text is JSON.
 *
 * @returns the cap that the text is over by now, if any
 */
export function createJsonWatch(): (piece: string) => Cap | undefined {
  let depth = 0;
  let items = 0;
  let isQuoted = false;
  let isEscaped = false;
  return (piece) => {
    for (let i = 0; i < piece.length; i += 1) {
      const character = piece[i];
      if (isEscaped) isEscaped = false;
      else if (character === '\\') isEscaped = isQuoted;
      else if (character === '"') isQuoted = !isQuoted;
      else if (isQuoted) continue;
      else if (character === '{' || character === '[') {
        depth += 1;
        if (depth > caps.depth) return 'depth';
        if (depth === 2) items = 1;
      } else if (character === '}' || character === ']') depth -= 1;
      else if (character === ',' && depth === 2) {
        items += 1;
        if (items > caps.items) return 'items';
      }
    }
    return undefined;
  };
}
