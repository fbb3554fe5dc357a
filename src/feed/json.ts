import { feedErrors } from './feed-errors.js';
import { feedLimits, type SizeLimit } from './feed-limits.js';
import { describeSlip } from './json-slip.js';

/**
 * Watches JSON as its text arrives, piece by piece: how deep it goes, and how many items a list (or
 * object) at the top level has, such as `goals`. It doesn't judge whether the text is JSON.
 *
 * @returns the limit that the text exceeds so far, if any
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
 * Parses JSON that is known to be within the limits.
 *
 * @param isPage whether the server calls it a web page
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
 * Parses JSON of any size and depth.
 *
 * @throws {DocumentError} `too-large`, `html`, `not-json`
 */
export function parseUnboundedJson(text: string): unknown {
  const { size } = new Blob([text]);
  const exceeded = size > feedLimits.bytes ? 'bytes' : createJsonWatch()(text);
  if (exceeded) throw feedErrors.tooLarge(exceeded);
  return parseJson(text.replace(/^\uFEFF/, ''));
}
