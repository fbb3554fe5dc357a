import type { FeedEnvironment } from './feed-environment.js';
import type { FeedError } from './feed-error.js';
import { feedFault } from './feed-fault.js';
import { within } from './within.js';

/**
 * Why no answer came. Browsers don't tell a page that another origin refuses it from one that isn't
 * there; whether an opaque request for the same feed gets through does. It carries no cookies.
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
    return feedFault('offline', "can't be loaded: this device is offline.", url);
  }
  // A feed of this origin may be redirected to another, so the answer's type decides, not the address.
  const isThere = (signal: AbortSignal) =>
    environment.fetch(url, { mode: 'no-cors', credentials: 'omit', signal }).then(
      ({ type }) => type === 'opaque',
      () => false,
    );
  if (await within(limit, signal, environment, isThere, false)) {
    const page = environment.origin();
    return feedFault(
      'blocked',
      `is on another site, or is redirected to one, that doesn't let this page read it. Have that site send the header "Access-Control-Allow-Origin: ${page === 'null' ? '*' : page}".`,
      url,
    );
  }
  return feedFault(
    'unreachable',
    "can't be reached. Check src, and connect-src in the page's Content-Security-Policy.",
    url,
  );
}
