import { decodeText } from '../../convert/decode-text.js';
import { detectFormat } from '../../convert/detect-format.js';
import { ConvertError, type Repair } from '../../convert/format.js';
import { formatOfFile } from '../../convert/formats.js';
import { RepairList } from '../../convert/repair-list.js';
import { feedLimits } from '../../feed/feed-limits.js';

/** A feed that was opened, and what was changed so that it is one. */
export interface OpenedFeed {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

const unknownCharacters =
  'Characters that could not be read are shown as �, because the file is not in UTF-8. Save it in UTF-8.';

/**
 * Reads a feed, a table, a workbook or a StratML document. The code for a format is loaded when it is needed.
 *
 * @throws {ConvertError} with a sentence for the editor
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<OpenedFeed> {
  if (!bytes.length) throw new ConvertError('The file is empty.');
  // Other documents are refused under any name.
  const detected = detectFormat(bytes);
  const format = formatOfFile(name) ?? detected;
  if (format.name === 'feed') {
    if (bytes.length > feedLimits.bytes) {
      throw new ConvertError(`The feed is larger than ${feedLimits.bytes / 1e6} MB.`);
    }
    const repairs = new RepairList();
    const text = decodeText(bytes, repairs);
    if (text.includes('\uFFFD')) repairs.add('', unknownCharacters, 'error');
    return { text, repairs: repairs.all() };
  }
  const { feed, repairs } = await (await format.load()).read(bytes);
  return { text: `${JSON.stringify(feed, null, 2)}\n`, repairs };
}
