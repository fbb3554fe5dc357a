import { answer, refuse } from './answer.js';
import { configuredFeeds, type FeedOptions } from './configured-feeds.js';
import { formOf, knownPaths } from './feed-form.js';
import { feedSource, type ReadFeed } from './feed-source.js';
import { badLanguage } from './frame-request.js';
import { RequestError } from './request-error.js';
import { wantedLanguage } from './wanted-language.js';

/** What a handler serves. */
export interface HandlerOptions extends FeedOptions {
  /**
   * The origin that readers use, such as `https://library.example`, if requests have another because they come through a proxy. Pages for
   * frames and oEmbed documents contain their address.
   */
  readonly publicOrigin?: string | undefined;
  /** How long an answer may be used without asking again, in seconds. Default: 300. */
  readonly maxAge?: number | undefined;
  /** Reads the feed. Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** Answers requests for a plan in its different forms. */
export type Handler = (request: Request) => Promise<Response>;

/** The longest address of a request, in characters. */
const longest = 4000;

/**
 * A function that serves feeds as `/plan.json`, `/plan.md`, `/plan.html`, `/snapshot.html`, `/badge.svg`, `/badge.json`, as pages for frames
 * such as `/frame/plan.html` with `/oembed`, and, for each goal, as `/badge/3.svg`, `/badge/3.json` and `/frame/goal-3.html`. It needs nothing but `fetch` and `crypto`, so that it runs
 * on servers and on edge networks.
 *
 * @throws {TypeError} where the options name no feed, or one not as it should be
 *
 * @example
 * ```js
 * import { createHandler } from 'library-goals/server';
 *
 * export default { fetch: createHandler({ feed: 'https://library.example/plan.json' }) };
 * ```
 */
export function createHandler(options: HandlerOptions): Handler {
  const { maxAge = 300, publicOrigin } = options;
  const load = options.fetch ?? ((...given) => fetch(...given));
  const feeds = [...configuredFeeds(options)].map(([base, address]) => ({
    base,
    read: feedSource(address, maxAge * 1000, load),
  }));
  const origin = publicOrigin === undefined ? undefined : checkedOrigin(publicOrigin);
  const cacheControl = `public, max-age=${maxAge}, stale-while-revalidate=86400`;
  const known = feeds.flatMap(({ base }) => knownPaths.map((path) => base + path)).slice(0, 50);

  const respond = async (request: Request): Promise<Response> => {
    if (!/^(?:GET|HEAD)$/.test(request.method)) {
      return refuse(405, 'Only GET and HEAD are answered.', { allow: 'GET, HEAD' });
    }
    if (request.url.length > longest) throw new RequestError(414, 'The address is too long.');
    const url = new URL(request.url);
    const found = feeds.find(({ base }) => url.pathname.startsWith(`${base}/`));
    const form = found && formOf(url.pathname.slice(found.base.length));
    if (!form) throw new RequestError(404, `Ask for one of: ${known.join(', ')}.`);
    const language = wantedLanguage(url, request.headers);
    if (language === null) throw badLanguage();
    let feed: ReadFeed;
    try {
      feed = await found.read();
    } catch {
      return refuse(502, 'The feed can’t be read at the moment.', { 'retry-after': '60' });
    }
    const publicBase = `${origin ?? url.origin}${found.base}`;
    return answer(request, await form(feed, { url, language, publicBase }), cacheControl);
  };

  return async (request) => {
    try {
      return await respond(request);
    } catch (error) {
      if (error instanceof RequestError) return refuse(error.status, error.message);
      throw error;
    }
  };
}

function checkedOrigin(given: string): string {
  if (URL.canParse(given) && /^https?:/.test(given)) return new URL(given).origin;
  throw new TypeError(`publicOrigin: "${given}": write an origin such as https://library.example.`);
}
