import { checkFeed, type CheckedFeed, type FeedText } from '../../check/check-feed.js';
import { startWorker } from './start-worker.js';

/** A feed to check, as it is sent to the worker. */
export interface CheckRequest {
  readonly id: number;
  readonly feed: FeedText;
}

/** The result that the worker returns. */
export interface CheckResponse {
  readonly id: number;
  readonly checked: CheckedFeed;
}

/** The length of a text that is checked in a worker, in UTF-16 units. Checking a shorter one takes a frame or two at most. */
const longText = 100_000;

/** Checks feeds, long ones in a worker if there can be one, so that typing isn’t interrupted. */
export class Checker {
  #worker: Worker | undefined;
  #canStart = true;
  #count = 0;
  readonly #waiting = new Map<number, { feed: FeedText; take: (checked: CheckedFeed) => void }>();

  readonly #start: () => Worker;

  /** @param start starts the worker, or throws if that isn’t possible */
  constructor(start: () => Worker = startWorker) {
    this.#start = start;
  }

  /**
   * Checks a feed.
   *
   * @param take called with the result: at once if the text is short
   */
  check(feed: FeedText, take: (checked: CheckedFeed) => void): void {
    const worker = feed.text.length < longText ? undefined : this.#running();
    if (!worker) return take(checkFeed(feed));
    const id = (this.#count += 1);
    this.#waiting.set(id, { feed, take });
    worker.postMessage({ id, feed } satisfies CheckRequest);
  }

  /** Ends the worker, without results for what it is checking. */
  stop(): void {
    this.#waiting.clear();
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #running(): Worker | undefined {
    if (this.#worker || !this.#canStart) return this.#worker;
    try {
      const worker = (this.#worker = this.#start());
      worker.addEventListener('message', ({ data }: MessageEvent<CheckResponse>) =>
        this.#receive(data),
      );
      worker.addEventListener('error', () => this.#checkHere());
    } catch {
      this.#canStart = false;
    }
    return this.#worker;
  }

  #receive({ id, checked }: CheckResponse) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.take(checked);
  }

  /** Checks here what the worker couldn’t. */
  #checkHere() {
    const waiting = [...this.#waiting.values()];
    this.stop();
    this.#canStart = false;
    for (const { feed, take } of waiting) take(checkFeed(feed));
  }
}
