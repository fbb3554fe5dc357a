import { decodeText } from './decode-text.js';
import { asPlanInput } from './feed-types.js';
import { asFeed } from './feed-types.js';
import type { Format, ReadOptions, ReadResult, Repair } from './format.js';
import { RepairList } from './repair-list.js';
import { readStratml } from './stratml/read-plan.js';
import { parseXml } from './stratml/xml-tree.js';
import { writeStratml } from './stratml/write-plan.js';
import { updateFeed } from './update-feed.js';

/** The encoding that an XML declaration names. */
function declaredEncoding(input: string | Uint8Array): string | undefined {
  if (typeof input === 'string') return undefined;
  const start = String.fromCharCode(...input.subarray(0, 200));
  return /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase();
}

const lineOf = ({ where }: Repair) => Number(/^line (\d+)$/.exec(where)?.[1] ?? Infinity);

function read(input: string | Uint8Array, options: ReadOptions = {}): ReadResult {
  const repairs = new RepairList();
  const text = decodeText(input, repairs, declaredEncoding(input));
  const feed = readStratml(parseXml(text.trimStart()), options.language, repairs);
  return {
    feed: asPlanInput(updateFeed(feed, options, repairs)),
    repairs: repairs.all().sort((a, b) => lineOf(a) - lineOf(b)),
  };
}

/**
 * StratML (ISO 17469): reads Part 1 and Part 2, writes Part 2.
 *
 * @example
 * ```ts
 * import type { PlanInput } from 'library-goals/convert';
 * import { stratmlFormat } from 'library-goals/convert/stratml';
 *
 * const xmlOf = async (plan: PlanInput) => (await stratmlFormat.write(plan)).output;
 * ```
 */
export const stratmlFormat: Format<string> = {
  read: (input, options) => Promise.resolve().then(() => read(input, options)),
  write: (feed, options = {}) =>
    Promise.resolve().then(() => {
      const repairs = new RepairList();
      const output = writeStratml(asFeed(feed), options.language, repairs);
      return { output, repairs: repairs.all() };
    }),
};
