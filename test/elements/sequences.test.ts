import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/embed/library-goals.js';
import type { LibraryVision } from '../../src/elements/library-vision.js';
import { feedStore } from '../../src/feed/feed-store.js';
import { mount, textOf, until, warningsOf } from '../support/mount.js';

/** A request that the test answers or that the library aborts. */
interface Request {
  url: string;
  signal: AbortSignal;
  answer: (response: Response) => void;
  isOpen: boolean;
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

const plan = (url: string) =>
  Response.json({ version: 1, vision: `The vision of ${nameOf(url)}.`, goals: [] });

/** What can happen to an element and its requests. */
const step = fc.oneof(
  fc.record({ do: fc.constant('src' as const), src: fc.constantFrom('/one', '/two', '/three') }),
  fc.record({
    do: fc.constantFrom('attach' as const, 'detach' as const, 'move' as const, 'flush' as const),
  }),
  fc.record({
    do: fc.constantFrom('sourceInHandler' as const, 'moveInHandler' as const, 'reload' as const),
  }),
  fc.record({ do: fc.constantFrom('foreignFetch' as const, 'secondScript' as const) }),
  fc.record({ do: fc.constantFrom('answer' as const, 'refuse' as const), which: fc.nat(3) }),
);

describe('any sequence of adding, removing, moving, new addresses, responses and failures', () => {
  const own = window.fetch;
  let requests: Request[] = [];
  let errors: unknown[] = [];
  let fetchStub = own;
  const onError = (event: Event) => errors.push(event);

  beforeEach(() => {
    requests = [];
    errors = [];
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
    fetchStub = window.fetch = (input, options) =>
      new Promise((resolve, reject) => {
        const request: Request = {
          url: String(input),
          signal: options!.signal!,
          isOpen: true,
          answer: (response) => {
            request.isOpen = false;
            resolve(response);
          },
        };
        request.signal.addEventListener('abort', () => {
          request.isOpen = false;
          reject(new DOMException('', 'AbortError'));
        });
        requests.push(request);
      });
  });

  afterEach(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    window.fetch = own;
  });

  const reactOnce = (element: Element, act: () => void) => {
    const stop = new AbortController();
    for (const name of ['library-load', 'library-error']) {
      element.addEventListener(
        name,
        () => {
          stop.abort();
          act();
        },
        { signal: stop.signal },
      );
    }
  };
  /** As scripts on the page do: wraps `fetch` in an asynchronous function. */
  const wrapFetch = () => {
    const inner = window.fetch;
    window.fetch = async (...given) => {
      await Promise.resolve();
      return inner(...given);
    };
  };
  let scripts = 0;
  const loadAgain = () =>
    import(`../../src/embed/library-goals.ts?copy=${(scripts += 1) % 5}`) as Promise<unknown>;

  const open = () => requests.filter(({ isOpen }) => isOpen);
  const places = () => [mount('<div></div>'), mount('<div></div>')] as const;

  it('ends with the plan of the last address and no running request', async function () {
    this.timeout(60_000);
    await warningsOf(() =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
          const [first, second] = places();
          const element = document.createElement('library-vision') as LibraryVision;
          for (const one of steps) {
            if (one.do === 'src') element.src = one.src;
            else if (one.do === 'attach') first.append(element);
            else if (one.do === 'detach') element.remove();
            else if (one.do === 'move') second.append(element);
            else if (one.do === 'sourceInHandler') {
              reactOnce(element, () => (element.src = '/handled'));
            } else if (one.do === 'moveInHandler') reactOnce(element, () => second.append(element));
            else if (one.do === 'reload') void element.reload();
            else if (one.do === 'foreignFetch') wrapFetch();
            else if (one.do === 'secondScript') await loadAgain();
            else if (one.do === 'flush') await new Promise((resolve) => setTimeout(resolve));
            else if ('which' in one) {
              const request = open()[one.which % Math.max(1, open().length)];
              request?.answer(
                one.do === 'answer' ? plan(request.url) : new Response('', { status: 404 }),
              );
            }
          }
          let last = '/last';
          reactOnce(element, () => (element.src = last = '/later'));
          element.src = last;
          first.append(element);
          await element.updateComplete;
          await until(() => {
            for (const request of open()) request.answer(plan(request.url));
            return element.shadowRoot && textOf(element).includes('The vision of later.');
          });
          element.remove();
          await until(() => feedStore.size === 0);
          expect(open()).to.have.length(0);
          expect(errors).to.deep.equal([]);
          window.fetch = fetchStub;
        }),
        { numRuns: 100 },
      ),
    );
  });
});
