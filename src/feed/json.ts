import { feedErrors } from './feed-errors.js';
import { feedLimits, type SizeLimit } from './feed-limits.js';
import { describeSlip } from './json-slip.js';

/**
 * Checks the limits of a JSON text while it is loaded: its depth, and the number of items in lists
 * and objects at the top level, such as `goals`. It doesn't check the syntax.
 *
 * @returns a function that takes the next piece of the text and returns the limit that is
 *   exceeded, if any
 */
export function createJsonWatch(): (piece: string) => SizeLimit | undefined {
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
        if (depth > feedLimits.depth) return 'depth';
        if (depth === 2) items = 1;
      } else if (character === '}' || character === ']') depth -= 1;
      else if (character === ',' && depth === 2) {
        items += 1;
        if (items > feedLimits.items) return 'items';
      }
    }
    return undefined;
  };
}

/**
 * Parses JSON whose limits were checked.
 *
 * @param isPage whether the server's Content-Type is that of a web page
 * @throws {DocumentError} `html`, `not-json`
 */
export function parseJson(text: string, isPage = false): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const content = text.trim();
    if (!content) throw feedErrors.empty();
    if (isPage || content.startsWith('<')) throw feedErrors.html();
    throw feedErrors.notJson(describeSlip(text));
  }
}

/**
 * Parses JSON, and checks its limits.
 *
 * @throws {DocumentError} `too-large`, `html`, `not-json`
 */
export function parseUnboundedJson(text: string): unknown {
  const { size } = new Blob([text]);
  const exceeded = size > feedLimits.bytes ? 'bytes' : createJsonWatch()(text);
  if (exceeded) throw feedErrors.tooLarge(exceeded);
  return parseJson(text.replace(/^\uFEFF/, ''));
}
