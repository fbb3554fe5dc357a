import type { Issue } from '../plan/parse/issue.js';
import { FeedError, type FeedErrorCode } from './feed-error.js';

/** The error of a feed, or of a plan that is in the page itself where there is no `url`. */
export function feedFault(
  code: FeedErrorCode,
  said: string,
  url?: string,
  issues?: readonly Issue[],
): FeedError {
  const what = url ? `The feed ${url}` : 'The plan in this page';
  return new FeedError(code, `${what} ${said}`, url, issues);
}
