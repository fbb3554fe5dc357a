import { FeedError } from './feed-error.js';

/** What an answer that isn't the feed means. */
export function responseError({ status }: Response, url: string): FeedError {
  const said = (what: string) => `The server answered ${status} for the feed ${url}: ${what}`;
  if (status === 404 || status === 410) {
    return new FeedError('not-found', said('there is nothing. Check the address in src.'), url);
  }
  if (status === 401 || status === 403) {
    return new FeedError(
      'access-denied',
      said('it wants a login. Put the feed where everybody can read it.'),
      url,
    );
  }
  return new FeedError(
    'server-trouble',
    said('it has trouble. Try again later, or ask its administrator.'),
    url,
  );
}

/** Whether another try may do better. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

const longestWait = 30_000;

/** What `Retry-After` asks for, in milliseconds: seconds or a date, held to 30 seconds. */
export function retryAfter({ headers }: Response, now: number): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait > 0 ? Math.min(wait, longestWait) : undefined;
}
