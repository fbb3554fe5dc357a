import { tooLarge } from './parse-json.js';
import { caps, createJsonWatch } from './json-caps.js';

/** UTF-8 unless a byte order mark says UTF-16, as some spreadsheets and editors save. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a response, read piece by piece, so that one over a cap is cut off at once.
 *
 * @throws {FeedError} `too-large`; whatever the stream throws when it breaks
 */
export async function readBody(response: Response, url: string): Promise<string> {
  if (Number(response.headers.get('content-length')) > caps.bytes) throw tooLarge('bytes', url);
  const reader = response.body?.getReader();
  const watch = createJsonWatch();
  let decoder: TextDecoder | undefined;
  let text = '';
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    decoder ??= new TextDecoder(encodingOf(value ?? new Uint8Array()));
    const piece = decoder.decode(value, { stream: !done });
    bytes += value?.length ?? 0;
    const cap = bytes > caps.bytes ? 'bytes' : watch(piece);
    if (cap) throw tooLarge(cap, url);
    text += piece;
    if (done) break;
  }
  return text;
}
