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

/**
 * Reads a feed, a table, a workbook or a StratML document. The code for a format is loaded when it is needed.
 *
 * @throws {ConvertError} with a sentence for the editor
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<OpenedFeed> {
  if (!bytes.length) throw new ConvertError('The file is empty.');
  const format = formatOfFile(name) ?? detectFormat(bytes);
  if (format.name === 'feed') {
    if (bytes.length > feedLimits.bytes) {
      throw new ConvertError(`The feed is larger than ${feedLimits.bytes / 1e6} MB.`);
    }
    const repairs = new RepairList();
    return { text: decodeText(bytes, repairs), repairs: repairs.all() };
  }
  const { feed, repairs } = await (await format.load()).read(bytes);
  return { text: `${JSON.stringify(feed, null, 2)}\n`, repairs };
}
