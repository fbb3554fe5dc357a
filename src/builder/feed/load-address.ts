import { ConvertError } from '../../convert/format.js';
import { formatOfFile } from '../../convert/formats.js';
import { limits } from '../../convert/limits.js';
import { browserEnvironment } from '../../feed/feed-environment.js';
import { DocumentError } from '../../feed/feed-errors.js';
import { feedUrl } from '../../feed/feed-url.js';
import { fetchText } from '../../feed/fetch-text.js';

/**
 * Loads what an address answers.
 *
 * @throws an error whose message is a sentence for the editor
 */
export async function loadAddress(
  src: string,
  signal: AbortSignal,
): Promise<{ address: string; bytes: Uint8Array }> {
  const address = feedUrl(src, document.baseURI);
  if (['xlsx', 'stratml'].includes(formatOfFile(address)?.name ?? '')) {
    return { address, bytes: await loadBytes(address, signal) };
  }
  try {
    const { text } = await fetchText(address, signal, browserEnvironment, 'no-cache');
    return { address, bytes: new TextEncoder().encode(text) };
  } catch (error) {
    throw error instanceof DocumentError ? error.at(address) : error;
  }
}

async function loadBytes(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new ConvertError(`The server answered ${response.status}.`);
  const blob = await response.blob();
  if (blob.size > limits.bytes) throw new ConvertError('The file is too large.');
  return new Uint8Array(await blob.arrayBuffer());
}
