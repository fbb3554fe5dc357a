import type { FeedEnvironment } from './feed-environment.js';
import { FeedError } from './feed-error.js';
import { late, within } from './within.js';

/**
 * Why no answer came. Browsers don't tell a page that another origin refused it from one that isn't
 * there; whether an opaque request for the feed gets through does.
 *
 * @param limit milliseconds for that request
 */
export async function networkError(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
  limit: number,
): Promise<FeedError> {
  if (!environment.isOnline()) {
    return new FeedError(
      'offline',
      `The feed ${url} can't be loaded: this device is offline.`,
      url,
    );
  }
  const page = environment.origin();
  const answers = () =>
    within(limit, signal, environment, (signal) =>
      environment.fetch(url, { mode: 'no-cors', credentials: 'omit', signal }),
    ).then(
      (answer) => answer !== late,
      () => false,
    );
  if (new URL(url).origin !== page && (await answers())) {
    return new FeedError(
      'blocked',
      `The server of the feed ${url} doesn't let this page read it. Have it send the header "Access-Control-Allow-Origin: ${page}", or put the feed on this site.`,
      url,
    );
  }
  return new FeedError(
    'unreachable',
    `No server answers for the feed ${url}. Check the address in src, and that connect-src in the page's Content-Security-Policy allows it.`,
    url,
  );
}
