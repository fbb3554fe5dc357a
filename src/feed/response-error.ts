import type { FeedError } from './feed-error.js';
import { feedFault } from './feed-fault.js';

/** What to do where the server, not the feed, is at fault. */
export const askAdministrator = 'Try again later, or ask its administrator.';

/** The error of a feed that only those may read who sign in. */
export function signInError(url: string): FeedError {
  return feedFault(
    'access-denied',
    'asks visitors to sign in: its server answered 401. Put it where everybody can read it without signing in.',
    url,
  );
}

/** What an answer that isn't the feed means. */
export function responseError(status: number, url: string): FeedError {
  const answered = `: its server answered ${status}.`;
  if (status === 404 || status === 410) {
    return feedFault('not-found', `is not there${answered} Check src.`, url);
  }
  if (status === 401) return signInError(url);
  if (status === 403) {
    return feedFault(
      'access-denied',
      `is not public${answered} Put it where everybody can read it.`,
      url,
    );
  }
  return feedFault('server-trouble', `can't be had${answered} ${askAdministrator}`, url);
}

const longestWait = 30_000;

/**
 * How long to wait before another try: undefined where none can help, 0 where the server doesn't say,
 * else the milliseconds of `Retry-After` (seconds or a date), held to 30 seconds.
 */
export function retryWait({ status, headers }: Response, now: number): number | undefined {
  if (status !== 408 && status !== 429 && status < 500) return undefined;
  const value = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait > 0 ? Math.min(wait, longestWait) : 0;
}
