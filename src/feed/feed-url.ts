import { FeedError } from './feed-error.js';
import { feedFault } from './feed-fault.js';

const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.localhost)$/;

/**
 * The absolute address of a feed, without fragment.
 *
 * @param base what a relative address is relative to
 * @param page the origin of the page that names the feed
 * @throws {FeedError} `wrong-address`, or `mixed-content` where a browser would refuse to load it
 */
export function feedUrl(src: string, base: string, page = base): string {
  const url = src.trim() && URL.canParse(src, base) && new URL(src, base);
  if (url && url.protocol === 'file:' && base.startsWith('file:')) {
    throw new FeedError(
      'wrong-address',
      `src="${src}" can't be loaded because this page was opened as a file. Open the page through a web server, or write the plan inside the tag: <script type="application/json">…</script>.`,
    );
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new FeedError(
      'wrong-address',
      `src="${src}" can't be a feed. Write an address that begins with https:, without a user name, or is relative to this page.`,
    );
  }
  url.hash = '';
  if (url.protocol === 'http:' && page.startsWith('https:') && !local.test(url.hostname)) {
    throw feedFault(
      'mixed-content',
      'begins with http: but this page with https:, so browsers refuse it. Write https: in src.',
      url.href,
    );
  }
  return url.href;
}
