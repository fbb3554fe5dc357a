import type { FeedEnvironment } from '../../src/feed/feed-environment.js';
import { createFakeClock, type FakeClock } from '../support/fake-clock.js';
import { smallPlan } from '../support/plans.js';

/** A request that a test answers when it likes. */
export interface FakeRequest {
  readonly url: string;
  readonly options: RequestInit;
  /** Whether it waits for an answer, or for more of it. */
  readonly isOpen: boolean;
  readonly isAborted: boolean;
  /** Answers with a body as a whole, and any status and headers. */
  answer(body: string | object, init?: ResponseInit): void;
  /** Answers with a body that the test sends piece by piece. */
  begin(init?: ResponseInit): { send(piece: string): void; end(): void; breakOff(): void };
  /** Fails as where there is no network. */
  fail(reason?: unknown): void;
  /** Answers as a page may get of another origin that doesn't let it read. */
  answerOpaquely(type?: ResponseType): void;
}

export interface FakeEnvironment extends FeedEnvironment {
  readonly clock: FakeClock;
  readonly requests: FakeRequest[];
  readonly open: FakeRequest[];
  /** The last request. */
  readonly last: FakeRequest;
  /** How many watch the page. */
  readonly watching: number;
  page: string;
  chance: number;
  set(change: { online?: boolean; hidden?: boolean }): void;
}

/** What the feed layer needs of a page, in a test's hand. */
export function createFakeEnvironment(): FakeEnvironment {
  const clock = createFakeClock();
  const requests: FakeRequest[] = [];
  const watchers = new Set<() => void>();
  let online = true;
  let hidden = false;
  return {
    ...clock,
    clock,
    requests,
    page: 'https://library.example',
    chance: 1,
    get open() {
      return requests.filter(({ isOpen }) => isOpen);
    },
    get last() {
      return requests.at(-1)!;
    },
    get watching() {
      return watchers.size;
    },
    random() {
      return this.chance;
    },
    origin() {
      return this.page;
    },
    isOnline: () => online,
    isHidden: () => hidden,
    watch(callback) {
      // One that watches twice is two watchers.
      const watcher = () => callback();
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    set(change) {
      online = change.online ?? online;
      hidden = change.hidden ?? hidden;
      for (const watcher of [...watchers]) watcher();
    },
    fetch: (url, options) =>
      new Promise((resolve, reject) => {
        requests.push(createRequest(url, options, resolve, reject));
      }),
  };
}

function createRequest(
  url: string,
  options: RequestInit,
  resolve: (response: Response) => void,
  reject: (reason: unknown) => void,
): FakeRequest {
  let isOpen = true;
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const close = () => {
    isOpen = false;
  };
  const breakOff = (reason: unknown = new TypeError('network')) => {
    if (!isOpen) return;
    close();
    body?.error(reason);
    reject(reason);
  };
  const { signal } = options;
  signal!.addEventListener('abort', () => breakOff(signal!.reason));
  if (signal!.aborted) breakOff(signal!.reason);
  const begin = (init: ResponseInit = {}) => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        body = controller;
      },
      cancel: close,
    });
    resolve(new Response(stream, init));
    return {
      send: (piece: string) => isOpen && body!.enqueue(new TextEncoder().encode(piece)),
      end() {
        if (isOpen) body!.close();
        close();
      },
      breakOff,
    };
  };
  return {
    url,
    options,
    get isOpen() {
      return isOpen;
    },
    get isAborted() {
      return signal!.aborted;
    },
    begin,
    answer(content, init = {}) {
      const { send, end } = begin(init);
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      if (text) send(text);
      end();
    },
    fail: breakOff,
    answerOpaquely(type = 'opaque') {
      close();
      const response = new Response();
      Object.defineProperty(response, 'type', { value: type });
      resolve(response);
    },
  };
}

/** A plan that is recognized by its vision. */
export const planOf = (vision: string) => smallPlan({ vision });
