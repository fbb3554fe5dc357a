import { ConvertError } from '../../convert/format.js';
import { formatOfFile } from '../../convert/formats.js';
import { limits } from '../../convert/limits.js';
import { browserEnvironment } from '../../feed/feed-environment.js';
import { DocumentError, feedErrors } from '../../feed/feed-errors.js';
import { feedLimits } from '../../feed/feed-limits.js';
import { feedUrl } from '../../feed/feed-url.js';
import { fetchText } from '../../feed/fetch-text.js';
import { networkError } from '../../feed/no-answer.js';

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
  try {
    if (['xlsx', 'stratml'].includes(formatOfFile(address)?.name ?? '')) {
      return { address, bytes: await loadBytes(address, signal) };
    }
    const { text } = await fetchText(address, signal, browserEnvironment, 'no-cache');
    return { address, bytes: new TextEncoder().encode(text) };
  } catch (error) {
    throw error instanceof DocumentError ? error.at(address) : error;
  }
}

/** How long a workbook or a document may take, in milliseconds. */
const longest = 60_000;

async function loadBytes(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const limit = AbortSignal.timeout(longest);
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      signal: AbortSignal.any([signal, limit]),
    });
    if (!response.ok) throw feedErrors.status(response.status);
    if (Number(response.headers.get('content-length')) > limits.bytes) throw tooLarge();
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > limits.bytes) throw tooLarge();
    return bytes;
  } catch (error) {
    if (error instanceof DocumentError || error instanceof ConvertError) throw error;
    throw limit.aborted
      ? feedErrors.slowBody()
      : await networkError(address, signal, browserEnvironment, feedLimits.msPerTry);
  }
}

const tooLarge = () =>
  new ConvertError(
    `The file is larger than ${Math.round(limits.bytes / 2 ** 20)} MB. Shorten it, or divide it into several files.`,
  );
