import { FeedError } from './feed-error.js';
import { type Cap, caps, createJsonWatch } from './json-caps.js';

const sentences: Record<Cap, string> = {
  bytes: `is larger than ${caps.bytes / 1e6} MB`,
  depth: `is nested deeper than ${caps.depth} levels`,
  items: `has a list of more than ${caps.items} items`,
};

/** The error of a feed that is over one of the caps. */
export function tooLarge(cap: Cap, url?: string): FeedError {
  return new FeedError(
    'too-large',
    `The feed ${sentences[cap]}, which is the most that can be read. Shorten it, or divide it into several feeds.`,
    url,
  );
}

/**
 * JSON from text that is within the caps already.
 *
 * @throws {FeedError} `html`, `not-json`
 */
export function parseJson(text: string, url?: string, isPage = /^\s*</.test(text)): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw isPage
      ? new FeedError(
          'html',
          'The address of the feed gives a web page, perhaps a login or error page. Open it in a private window: it should show JSON.',
          url,
        )
      : new FeedError(
          'not-json',
          text.trim()
            ? 'The feed is not JSON: a comma or a quotation mark may be missing, or be one too many. A JSON validator shows where.'
            : 'The feed is empty.',
          url,
        );
  }
}

/**
 * JSON from a text of any size and depth.
 *
 * @throws {FeedError} `too-large`, `html`, `not-json`
 */
export function parseWholeJson(text: string): unknown {
  const cap = text.length > caps.bytes ? 'bytes' : createJsonWatch()(text);
  if (cap) throw tooLarge(cap);
  return parseJson(text.replace(/^\uFEFF/, ''));
}
