import '../support/mount.js';

/** A request that a test answers. */
export interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Answers with a plan. */
  give(plan: object): void;
  /** Answers with a status and no plan. */
  refuse(status: number): void;
}

/** The requests for feeds since the test began, in place of the network. */
export const requests: Request[] = [];

/** The requests for one feed, by the end of its address. */
export const requestsFor = (name: string) => requests.filter(({ url }) => url.endsWith(name));

const network = window.fetch;

beforeEach(() => {
  requests.length = 0;
  // Responses arrive even after a request was aborted, as they may if both happen at once.
  window.fetch = (input, { signal } = {}) =>
    new Promise((resolve) => {
      const answer = (body: string, status: number) => resolve(new Response(body, { status }));
      requests.push({
        url: String(input),
        signal: signal!,
        give: (plan) => answer(JSON.stringify(plan), 200),
        refuse: (status) => answer('', status),
      });
    });
});

afterEach(async () => {
  // The elements have been removed; one task later, their feeds are removed, too.
  await turn();
  window.fetch = network;
});

/** Waits for everything that is due: promises, observers and timers of this task. */
export async function turn(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise((resolve) => setTimeout(resolve));
}
