import type { FeedEnvironment } from '../../src/feed/feed-environment.js';
import { createFakeClock, type FakeClock } from '../support/fake-clock.js';
import { smallPlan } from '../support/plans.js';

/** A request that a test responds to. */
export interface FakeRequest {
  readonly url: string;
  readonly options: RequestInit;
  /** Whether it has no complete response. */
  readonly isOpen: boolean;
  readonly isAborted: boolean;
  /** Responds with a whole body, and any status and headers. */
  answer(body: string | object, init?: ResponseInit): void;
  /** Responds with a body that the test sends in chunks. */
  begin(init?: ResponseInit): { send(piece: string): void; end(): void; breakOff(): void };
  /** Fails as if there were no network. */
  fail(reason?: unknown): void;
  /** Responds without access for the page, as another origin without CORS headers. */
  answerOpaquely(type?: ResponseType): void;
}

export interface FakeEnvironment extends FeedEnvironment {
  readonly clock: FakeClock;
  readonly requests: FakeRequest[];
  readonly open: FakeRequest[];
  /** The last request. */
  readonly last: FakeRequest;
  /** The number of watchers of the page. */
  readonly watching: number;
  page: string;
  chance: number;
  set(change: { online?: boolean; hidden?: boolean }): void;
}

/** A fake of what the feed layer needs of a page. */
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
      // A callback that is passed twice is two watchers.
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

/** A plan that tests recognize by its vision. */
export const planOf = (vision: string) => smallPlan({ vision });
