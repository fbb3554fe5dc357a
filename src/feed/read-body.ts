import { caps, createJsonWatch } from './json-caps.js';
import { tooLarge } from './parse-json.js';

/** UTF-8 unless a byte order mark says UTF-16, as some spreadsheets and editors save; no UTF-8 begins so. */
function encodingOf(first: number | undefined): string {
  return first === 0xff ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a response, read piece by piece, so that one over a cap is cut off at once.
 *
 * @throws {FeedError} `too-large`; whatever the stream throws when it breaks
 */
export async function readBody({ headers, body }: Response, url: string): Promise<string> {
  if (Number(headers.get('content-length')) > caps.bytes) throw tooLarge('bytes', url);
  const reader = body?.getReader();
  const watch = createJsonWatch();
  let decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let isOver = !reader; !isOver;) {
    const { done, value } = await reader!.read();
    if (!bytes) decoder = new TextDecoder(encodingOf(value?.[0]));
    bytes += value?.length ?? 0;
    const piece = decoder.decode(value, { stream: !done });
    const cap = bytes > caps.bytes ? 'bytes' : watch(piece);
    if (cap) throw tooLarge(cap, url);
    text += piece;
    isOver = done;
  }
  return text;
}
