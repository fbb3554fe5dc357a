import type { FeedEnvironment } from './feed-environment.js';
import type { FeedError } from './feed-error.js';
import { feedFault } from './feed-fault.js';
import { isOwnOrigin, probe } from './probe.js';
import { signInError } from './response-error.js';

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
): Promise<FeedError> {
  if (!environment.isOnline()) {
    return feedFault('offline', "can't be loaded: this device is offline.", url);
  }
  switch (await probe(url, signal, environment, limit)) {
    case 'sign-in':
      return signInError(url);
    case 'redirect':
      return feedFault(
        'blocked',
        "is redirected to an address that this page can't read, such as the sign-in page of another site. Put it where everybody can read it, and write its final address in src.",
        url,
      );
    case 'refusal': {
      const page = environment.origin();
      return feedFault(
        'blocked',
        `is on another site, or is redirected to one, that doesn't let this page read it. Have that site send the header "Access-Control-Allow-Origin: ${page === 'null' ? '*' : page}".`,
        url,
      );
    }
    default:
      return feedFault(
        'unreachable',
        "can't be reached. Check src, and connect-src in the page's Content-Security-Policy.",
        url,
      );
  }
}

/** The milliseconds that finding out about a sign-in may take after the time limit. */
const signInLimit = 2000;

/**
 * Why no answer came in time. A server that asks for a name and a password is silent for as long as
 * the browser shows its prompt.
 */
export async function silenceError(
  url: string,
  signal: AbortSignal,
  environment: FeedEnvironment,
): Promise<FeedError> {
  const isSignIn =
    isOwnOrigin(url, environment) &&
    (await probe(url, signal, environment, signInLimit)) === 'sign-in';
  return isSignIn
    ? signInError(url)
    : feedFault('too-slow', 'took too long to answer. Put it on a faster server.', url);
}
