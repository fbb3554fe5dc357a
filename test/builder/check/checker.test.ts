import { expect } from 'chai';
import { checkFeed, type CheckedFeed } from '../../../src/check/check-feed.js';
import { Checker, type CheckRequest } from '../../../src/builder/check/checker.js';

/** A worker whose responses the test sends. */
class FakeWorker extends EventTarget {
  readonly requests: CheckRequest[] = [];
  isEnded = false;

  postMessage(request: CheckRequest) {
    this.requests.push(request);
  }

  terminate() {
    this.isEnded = true;
  }

  respond({ id, feed }: CheckRequest) {
    const data = { id, checked: checkFeed(feed) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const feed = (title: string, padding = 0) => ({
  name: '',
  text: JSON.stringify({ version: 1, title, vision: 'x'.repeat(padding), goals: [] }),
});
const long = 100_000;

function setUp() {
  const worker = new FakeWorker();
  const checker = new Checker(() => worker as unknown as Worker);
  const titles: unknown[] = [];
  const take = ({ plan }: CheckedFeed) => void titles.push(plan?.title);
  return { worker, checker, titles, take };
}

describe('Checker', () => {
  it('checks short texts at once, without a worker', () => {
    const { checker, titles, take, worker } = setUp();
    checker.check(feed('Short'), take);
    expect(titles).to.deep.equal(['Short']);
    expect(worker.requests).to.deep.equal([]);
  });

  it('gives each caller the response to its text, in any order', () => {
    const { checker, titles, take, worker } = setUp();
    checker.check(feed('First', long), take);
    checker.check(feed('Second', long), take);
    expect(titles).to.deep.equal([]);
    for (const request of [...worker.requests].reverse()) worker.respond(request);
    expect(titles).to.deep.equal(['Second', 'First']);
  });

  it('checks here what was sent to a worker that fails, and everything after that', () => {
    const { checker, titles, take, worker } = setUp();
    checker.check(feed('First', long), take);
    worker.dispatchEvent(new ErrorEvent('error'));
    expect(titles).to.deep.equal(['First']);
    expect(worker.isEnded).to.equal(true);
    checker.check(feed('Second', long), take);
    expect(titles).to.deep.equal(['First', 'Second']);
    expect(worker.requests.length).to.equal(1);
  });

  it('checks here if the page doesn’t allow workers', () => {
    const titles: unknown[] = [];
    let starts = 0;
    const checker = new Checker(() => {
      starts += 1;
      throw new DOMException('denied', 'SecurityError');
    });
    for (const title of ['First', 'Second']) {
      checker.check(feed(title, long), ({ plan }) => void titles.push(plan?.title));
    }
    expect(titles).to.deep.equal(['First', 'Second']);
    expect(starts).to.equal(1);
  });

  it('ends the worker without responses', () => {
    const { checker, titles, take, worker } = setUp();
    checker.check(feed('First', long), take);
    checker.stop();
    worker.respond(worker.requests[0]!);
    expect(worker.isEnded).to.equal(true);
    expect(titles).to.deep.equal([]);
  });
});
