/** The address of the stories' feeds. `.invalid` domains never exist (RFC 2606). */
const place = 'https://stories.invalid/';

/** `isAgain` is true for a reload. */
type Answer = (isAgain: boolean) => Promise<Response>;

const answers = new Map<string, Answer>();
const network = window.fetch;

/** Answers requests for the stories' feeds in the page, so that they need no network and fail as intended. */
window.fetch = (input, options) => {
  const answer = answers.get(String(input));
  return answer ? answer(options?.cache === 'no-cache') : network.call(window, input, options);
};

/** Returns the address of a feed with the given answer. */
export function stubFeed(name: string, answer: Answer): string {
  const url = `${place}${name}.json`;
  answers.set(url, answer);
  return url;
}

/** A response with a plan. */
export const found = (plan: object) => Promise.resolve(new Response(JSON.stringify(plan)));

/** A response that nothing was found. */
export const notFound = () => Promise.resolve(new Response('', { status: 404 }));

/** A response that never arrives. */
export const never = () => new Promise<Response>(() => {});
