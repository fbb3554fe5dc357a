import { decodeText } from './decode-text.js';
import { asPlanInput, type Feed } from './feed-types.js';
import { ConvertError, type Format } from './format.js';
import { RepairList } from './repair-list.js';
import { updateFeed } from './update-feed.js';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConvertError(`The file is not valid JSON: ${(error as Error).message}.`);
  }
}

/** The feed as JSON. Its values aren't checked here, but by `parsePlan`. */
export const feedFormat: Format<string> = {
  read(input, options = {}) {
    return Promise.resolve().then(() => {
      const repairs = new RepairList();
      const feed = parseJson(decodeText(input, repairs));
      if (!isObject(feed) || !Array.isArray((feed as Feed).goals)) {
        throw new ConvertError('The file is not a plan feed: a feed is an object with “goals”.');
      }
      const updated = updateFeed(feed as Feed, options, repairs);
      return { feed: asPlanInput(updated), repairs: repairs.all() };
    });
  },
  write: (feed) => Promise.resolve({ output: `${JSON.stringify(feed, null, 2)}\n`, repairs: [] }),
};
