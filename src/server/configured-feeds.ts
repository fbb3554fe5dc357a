import { loadSchemes, safeUrl } from '../plan/safe-url.js';

/** Which feeds a handler serves. */
export interface FeedOptions {
  /** The absolute address of the feed. No other feed is ever read. */
  readonly feed?: string | undefined;
  /** Instead of `feed`: several feeds, each by the name that its addresses begin with, such as `{law: 'https://…'}` for `/law/plan.json`. */
  readonly feeds?: Readonly<Record<string, string>> | undefined;
  /** The path that comes before all addresses, such as `/goals`. Default: none. */
  readonly base?: string | undefined;
}

/**
 * The paths before the addresses of each feed, with the feed’s address.
 *
 * @throws {TypeError} where no feed is named, or one not as it should be
 */
export function configuredFeeds({ feed, feeds, base = '' }: FeedOptions): Map<string, string> {
  if ((feed === undefined) === (feeds === undefined)) {
    throw new TypeError('Name one feed with "feed", or several with "feeds".');
  }
  if (!/^(?:\/[^/?#]+)*$/.test(base)) {
    throw new TypeError(
      `base: "${base}": write a path such as /goals, without a slash at its end.`,
    );
  }
  if (feed !== undefined) return new Map([[base, checkedAddress('feed', feed)]]);
  const entries = Object.entries(feeds!);
  if (!entries.length) throw new TypeError('feeds: name at least one feed.');
  return new Map(
    entries.map(([name, address]) => {
      if (!/^[\w-]+$/.test(name)) {
        throw new TypeError(`feeds: "${name}": write a name of letters, digits, "-" and "_".`);
      }
      return [`${base}/${name}`, checkedAddress(`feeds: ${name}`, address)];
    }),
  );
}

function checkedAddress(option: string, address: string): string {
  const found = URL.canParse(address) ? safeUrl(address, loadSchemes) : undefined;
  if (found) return address;
  throw new TypeError(`${option}: "${address}": write an absolute address such as https://….`);
}
