import type { FeedEnvironment } from './feed-environment.js';
import { feedFault } from './feed-fault.js';

/** Whether something can be read as a response; one from a polyfill or another frame can. */
function isResponse(value: unknown): value is Response {
  const { status, headers } = (value ?? {}) as Partial<Response>;
  return typeof status === 'number' && typeof headers?.get === 'function';
}

/**
 * One request through the page's `fetch`, which scripts of the page may have replaced. The browser's
 * own never throws at once, and gives a response or rejects.
 *
 * @throws {FeedError} `no-response` where `fetch` itself is at fault; else whatever it rejects with
 */
export async function ask(
  url: string,
  options: RequestInit,
  environment: FeedEnvironment,
): Promise<Response> {
  let answer: Promise<unknown> | undefined;
  try {
    answer = environment.fetch(url, options);
  } catch {
    // As if it had returned nothing.
  }
  const response = await answer;
  if (isResponse(response)) return response;
  throw feedFault(
    'no-response',
    "can't be loaded: this page's own fetch function gave no response. A script on this page has replaced fetch; correct or remove that script.",
    url,
  );
}
