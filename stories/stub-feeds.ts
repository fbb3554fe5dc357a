/** Where the feeds of stories are said to lie; `.invalid` is an address of nobody’s (RFC 2606). */
const place = 'https://stories.invalid/';

/** `isAgain` tells a reload from a first load. */
type Answer = (isAgain: boolean) => Promise<Response>;

const answers = new Map<string, Answer>();
const network = window.fetch;

/** Answers the feeds of stories in this page itself: they need no network and go wrong as they should. */
window.fetch = (input, options) => {
  const answer = answers.get(String(input));
  return answer ? answer(options?.cache === 'no-cache') : network.call(window, input, options);
};

/** The address of a feed that is answered so. */
export function stubFeed(name: string, answer: Answer): string {
  const url = `${place}${name}.json`;
  answers.set(url, answer);
  return url;
}

/** The answer that a plan is there. */
export const found = (plan: object) => Promise.resolve(new Response(JSON.stringify(plan)));

/** The answer that nothing is there. */
export const notFound = () => Promise.resolve(new Response('', { status: 404 }));

/** The answer that never comes. */
export const never = () => new Promise<Response>(() => {});
