import { feedErrors } from './feed-errors.js';

const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.localhost)$/;

/**
 * Resolves the address of a feed, without its fragment.
 *
 * @param base the address that a relative address is resolved against
 * @param page the origin of the page that uses the feed
 * @throws {FeedError} `wrong-address`, or `mixed-content` if browsers would block the request
 */
export function feedUrl(src: string, base: string, page = base): string {
  const url = src.trim() && URL.canParse(src, base) && new URL(src, base);
  if (url && url.protocol === 'file:' && base.startsWith('file:')) {
    throw feedErrors.openedAsFile(src);
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw feedErrors.wrongAddress(src);
  }
  url.hash = '';
  if (url.protocol === 'http:' && page.startsWith('https:') && !local.test(url.hostname)) {
    throw feedErrors.mixedContent(url.href);
  }
  return url.href;
}
