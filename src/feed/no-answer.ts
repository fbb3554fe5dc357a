import { type DocumentError, feedErrors } from './feed-errors.js';
import { type FeedEnvironment, request } from './feed-environment.js';
import { feedLimits } from './feed-limits.js';
import { withTimeout } from './with-timeout.js';

/** What keeps an answer from the page. */
type Obstacle = 'refused' | 'redirected' | 'signIn';

/** Whether a feed has the page's own origin; never in a sandboxed frame. */
const isOwnOrigin = (url: string, environment: FeedEnvironment) =>
  new URL(url).origin === environment.origin();

/**
 * Sends another request, without cookies, to find out why there was no answer. Pages can't distinguish
 * between a site that refuses access and one that doesn't exist, but only the former sends an opaque
 * response. On the page's own origin, a request without credentials doesn't open a sign-in prompt.
 *
 * @param limit milliseconds for that request
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
 * Why no answer came.
 *
 * @param limit milliseconds to find out
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
 * Why no answer came in time. A server that asks for a name and a password doesn't answer for as
 * long as the browser shows its prompt.
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
