import { FeedError } from './feed-error.js';

const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.localhost)$/;

/**
 * The absolute address of a feed, without fragment.
 *
 * @param base the address of the page that names the feed
 * @throws {FeedError} `wrong-address`, or `mixed-content` where a browser would refuse to load it
 */
export function feedUrl(src: string, base: string): string {
  let url: URL;
  try {
    if (!src.trim()) throw new TypeError();
    url = new URL(src, base);
  } catch {
    throw new FeedError(
      'wrong-address',
      `src="${src}" is not an address. Write the address of the feed, such as src="plan.json".`,
    );
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new FeedError(
      'wrong-address',
      `src="${src}" can't be a feed: its address has to begin with https:, without a user name or password.`,
    );
  }
  if (url.protocol === 'http:' && base.startsWith('https:') && !local.test(url.hostname)) {
    throw new FeedError(
      'mixed-content',
      `The feed ${url.href} begins with http: but this page with https:, so browsers refuse it. Write https: in src.`,
      url.href,
    );
  }
  url.hash = '';
  return url.href;
}
