import { type DocumentError, feedErrors } from './feed-errors.js';
import { type FeedEnvironment, request } from './feed-environment.js';
import { feedLimits } from './feed-limits.js';
import { withTimeout } from './with-timeout.js';

/** Why a page can't read a response. */
type Obstacle = 'refused' | 'redirected' | 'signIn';

/** Whether a feed has the origin of the page; never in a sandboxed frame. */
const isOwnOrigin = (url: string, environment: FeedEnvironment) =>
  new URL(url).origin === environment.origin();

/**
 * Sends another request, without credentials, to find out why there was no response. Only a site
 * that exists sends an opaque response, so it can be distinguished from one that doesn't. Without
 * credentials, the browser doesn't ask for a password.
 *
 * @param limit the time limit in milliseconds
 * @see https://fetch.spec.whatwg.org/#concept-filtered-response-opaque
 */
async function findObstacle(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
  limit: number,
): Promise<Obstacle | undefined> {
  const options: RequestInit = isOwnOrigin(url, environment)
    ? { redirect: 'manual' }
    : { mode: 'no-cors' };
  return withTimeout(limit, signal, environment, async (signal) => {
    try {
      const all = { ...options, credentials: 'omit', signal } as const;
      const { status, type } = await request(url, all, environment);
      if (status === 401) return 'signIn';
      return type === 'opaque' ? 'refused' : type === 'opaqueredirect' ? 'redirected' : undefined;
    } catch {
      return undefined;
    }
  });
}

/**
 * Explains why there was no response.
 *
 * @param limit the time limit in milliseconds
 */
export async function networkError(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
  limit: number,
): Promise<DocumentError> {
  if (!environment.isOnline()) return feedErrors.offline();
  const obstacle = await findObstacle(url, signal, environment, limit);
  return feedErrors[obstacle ?? 'unreachable'](environment.origin());
}

/**
 * Explains why there was no response in time. While the browser asks for a password, the request
 * doesn't end.
 */
export async function timeoutError(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
): Promise<DocumentError> {
  const limit = feedLimits.signInCheckMs;
  const isSignIn =
    isOwnOrigin(url, environment) &&
    (await findObstacle(url, signal, environment, limit)) === 'signIn';
  return isSignIn ? feedErrors.signIn() : feedErrors.slowAnswer();
}
