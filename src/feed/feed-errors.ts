import type { Issue } from '../plan/parse/parse-context.js';
import { feedLimits, type SizeLimit } from './feed-limits.js';

/** Why there is no plan to show. */
export type FeedErrorCode =
  /** The element has no source. */
  | 'no-source'
  | 'wrong-address'
  /** An http feed on an https page. */
  | 'mixed-content'
  | 'not-found'
  | 'access-denied'
  | 'server-trouble'
  | 'too-slow'
  | 'too-large'
  | 'not-json'
  /** A web page instead of JSON. */
  | 'html'
  | 'not-a-plan'
  | 'unsupported-version'
  /** Another site doesn't allow this page to read it, or redirects to an address that it can't read. */
  | 'blocked'
  /** The page's `fetch` function returned something other than a response. */
  | 'no-response'
  | 'unreachable'
  | 'offline';

/**
 * Why there is no plan to show; its message says what happened and what to do.
 *
 * @example
 * ```js
 * import { FeedError } from 'library-goals/feed';
 *
 * const describe = (error) => (error instanceof FeedError ? error.code : 'unknown');
 * ```
 */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  /** The kind of error. */
  readonly code: FeedErrorCode;
  /** The address of the feed, if there is one. */
  readonly url: string | undefined;
  /** The problems found in the plan. */
  readonly issues: readonly Issue[];

  constructor(code: FeedErrorCode, message: string, url?: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.url = url;
    this.issues = issues;
  }
}

/** An error of a document whose address isn't known yet. Its message is a sentence without a subject. */
export class DocumentError extends Error {
  readonly code: FeedErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: FeedErrorCode, predicate: string, issues: readonly Issue[] = []) {
    super(predicate);
    this.code = code;
    this.issues = issues;
  }

  /**
   * Adds the subject of the sentence: the feed at an address or, without an address, the plan in
   * the page.
   */
  at(url: string | undefined): FeedError {
    const subject = url ? `The feed ${url}` : 'The plan in this page';
    return new FeedError(this.code, `${subject} ${this.message}`, url, this.issues);
  }
}

const tryLater = 'Try again later, or ask the administrator of the server.';
const publish = 'Publish it where everybody can read it';

const sizes: Record<SizeLimit, string> = {
  bytes: `is larger than ${feedLimits.bytes / 1e6} MB`,
  depth: `is nested deeper than ${feedLimits.depth} levels`,
  items: `has a list of more than ${feedLimits.items} items`,
};

/** All errors of feeds, with their messages. */
export const feedErrors = {
  noSource: (tag: string) =>
    new FeedError(
      'no-source',
      `<${tag}> has no plan to show. Write <${tag} src="…"> with the address of a feed, or put it inside a <library-plan src="…">.`,
    ),
  wrongAddress: (src: string) =>
    new FeedError(
      'wrong-address',
      `src="${src}" is not the address of a feed. Write an address that begins with https:, without a user name, or one relative to this page.`,
    ),
  openedAsFile: (src: string) =>
    new FeedError(
      'wrong-address',
      `src="${src}" could not be loaded because this page was opened as a file. Open the page through a web server, or write the plan inside the tag: <script type="application/json">…</script>.`,
    ),
  mixedContent: (url: string) =>
    new DocumentError(
      'mixed-content',
      'could not be loaded: browsers block an http: address on an https: page. Write https: in src.',
    ).at(url),

  offline: () => new DocumentError('offline', 'could not be loaded: this device is offline.'),
  unreachable: () =>
    new DocumentError(
      'unreachable',
      "could not be reached. Check the address in src, and connect-src in the page's Content-Security-Policy.",
    ),
  noResponse: () =>
    new DocumentError(
      'no-response',
      "could not be loaded: this page's own fetch function returned no response. A script on this page has replaced fetch; correct or remove that script.",
    ),
  /** @param origin the origin of the page, `null` in a sandbox */
  refused: (origin: string) =>
    new DocumentError(
      'blocked',
      `could not be loaded: it is on another site, or is redirected to one, that does not allow this page to read it. Ask that site to send the header "Access-Control-Allow-Origin: ${origin === 'null' ? '*' : origin}".`,
    ),
  redirected: () =>
    new DocumentError(
      'blocked',
      `is redirected to an address that this page cannot read, such as the sign-in page of another site. ${publish}, and write its final address in src.`,
    ),
  slowAnswer: () =>
    new DocumentError(
      'too-slow',
      'could not be loaded: the server took too long to answer. Move it to a faster server.',
    ),
  slowBody: () =>
    new DocumentError(
      'too-slow',
      'took too long to load. Make it smaller, or move it to a faster server.',
    ),
  signIn: () =>
    new DocumentError(
      'access-denied',
      `requires visitors to sign in: the server answered 401. ${publish} without signing in.`,
    ),
  /** @param status the HTTP status, other than 2xx */
  status(status: number): DocumentError {
    const answer = `the server answered ${status}.`;
    if (status === 401) return feedErrors.signIn();
    if (status === 403) {
      return new DocumentError('access-denied', `is not public: ${answer} ${publish}.`);
    }
    return status === 404 || status === 410
      ? new DocumentError('not-found', `could not be found: ${answer} Check the address in src.`)
      : new DocumentError('server-trouble', `could not be loaded: ${answer} ${tryLater}`);
  },
  brokenOff: () =>
    new DocumentError(
      'server-trouble',
      `could not be loaded: the connection was interrupted. ${tryLater}`,
    ),

  tooLarge: (limit: SizeLimit) =>
    new DocumentError(
      'too-large',
      `${sizes[limit]}, which is the limit. Shorten it, or divide it into several feeds.`,
    ),
  empty: () => new DocumentError('not-json', 'is empty.'),
  html: () =>
    new DocumentError(
      'html',
      'is a web page, perhaps a sign-in page or an error page. Check that the address shows JSON in a private window.',
    ),
  /** @param where the place of the mistake and how to correct it; undefined if it wasn't found */
  notJson: (where = 'A JSON validator can find the mistake.') =>
    new DocumentError('not-json', `is not valid JSON. ${where}`),
  notAPlan(issues: readonly Issue[]): DocumentError {
    const errors = issues.filter(({ severity }) => severity === 'error');
    const first = errors.slice(0, 3).map(({ message }) => message);
    return new DocumentError(
      errors.some(({ path }) => path === 'version') ? 'unsupported-version' : 'not-a-plan',
      `could not be read as a plan. ${first.join('; ')}.`,
      issues,
    );
  },
};
