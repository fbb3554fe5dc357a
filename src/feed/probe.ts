import { ask } from './ask.js';
import type { FeedEnvironment } from './feed-environment.js';
import { within } from './within.js';

/** What keeps an answer from the page: another site's refusal, a redirect to one, a sign-in. */
export type Obstacle = 'refusal' | 'redirect' | 'sign-in';

/** Whether a feed has the page's own origin; never in a sandboxed frame. */
export const isOwnOrigin = (url: string, environment: FeedEnvironment) =>
  new URL(url).origin === environment.origin();

/**
 * Asks once more, without cookies, why no answer came. Browsers don't tell a page that another site
 * refuses it from one that isn't there; whether an opaque answer gets through does. On the page's
 * own origin a request without credentials opens no sign-in prompt and follows no redirect.
 *
 * @param limit milliseconds for that request
 */
export async function probe(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
  limit: number,
): Promise<Obstacle | undefined> {
  const options: RequestInit = isOwnOrigin(url, environment)
    ? { redirect: 'manual' }
    : { mode: 'no-cors' };
  const run = async (signal: AbortSignal) => {
    try {
      const request = { ...options, credentials: 'omit', signal } as const;
      const { status, type } = await ask(url, request, environment);
      if (status === 401) return 'sign-in';
      return type === 'opaque' ? 'refusal' : type === 'opaqueredirect' ? 'redirect' : undefined;
    } catch {
      return undefined;
    }
  };
  return within<Obstacle | undefined>(limit, signal, environment, run, undefined);
}
