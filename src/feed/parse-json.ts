import type { FeedError } from './feed-error.js';
import { feedFault } from './feed-fault.js';
import { type Cap, caps, createJsonWatch } from './json-caps.js';
import { findSlip } from './json-slip.js';
import { textPlace } from './text-place.js';

const overCap: Record<Cap, string> = {
  bytes: `is larger than ${caps.bytes / 1e6} MB`,
  depth: `is nested deeper than ${caps.depth} levels`,
  items: `has a list of more than ${caps.items} items`,
};

/** The error of a feed that is over one of the caps. */
export function tooLarge(cap: Cap, url?: string): FeedError {
  return feedFault(
    'too-large',
    `${overCap[cap]}, the most that can be read. Shorten or divide it.`,
    url,
  );
}

function tellSlip(text: string): string {
  const slip = findSlip(text);
  // A fault of `findSlip` itself, which the tests rule out as far as they can.
  if (!slip) return 'A JSON validator shows where.';
  const { line, column, shown } = textPlace(text, slip.at);
  return `Line ${line}, column ${column} (marked >>>): ${slip.advice}: ${shown}`;
}

/**
 * JSON from text that is within the caps already.
 *
 * @param isPage whether the server calls it a web page
 * @throws {FeedError} `html`, `not-json`
 */
export function parseJson(text: string, url?: string, isPage = false): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const said = text.trim();
    throw !said
      ? feedFault('not-json', 'is empty.', url)
      : isPage || said.startsWith('<')
        ? feedFault(
            'html',
            'is a web page, perhaps a login or error page. Opened in a private window it should show JSON.',
            url,
          )
        : feedFault('not-json', `is not JSON. ${tellSlip(text)}`, url);
  }
}

/**
 * JSON from a text of any size and depth.
 *
 * @throws {FeedError} `too-large`, `html`, `not-json`
 */
export function parseWholeJson(text: string): unknown {
  const { size } = new Blob([text]);
  const cap = size > caps.bytes ? 'bytes' : createJsonWatch()(text);
  if (cap) throw tooLarge(cap);
  return parseJson(text.replace(/^\uFEFF/, ''));
}
