import { expect } from 'chai';
import { openFrame } from '../support/frame.js';
import { until } from '../support/mount.js';
import { pageUrl } from './hosts.js';

const loader = (attributes = '') =>
  `<script src="${location.origin}/frame-files/frame-loader.js" ${attributes}></script>`;
const goal = pageUrl('example-library', { kind: 'goal', goal: '1' });
const frameTag = (src = goal, attributes = '') =>
  `<iframe title="A goal" width="600" src="${src}" ${attributes}></iframe>`;

const setHeight = (frame: HTMLIFrameElement) => Number.parseFloat(frame.style.height);
const wantedHeight = (frame: HTMLIFrameElement) =>
  Math.ceil(frame.contentDocument!.documentElement.getBoundingClientRect().height);

/** Dispatches a message as if a frame had sent it. */
function receive(
  { window }: { window: Window & typeof globalThis },
  source: unknown,
  { origin = location.origin, data }: { origin?: string; data: unknown },
) {
  const event = new window.MessageEvent('message', { origin, data });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

const height = (value: unknown) => ({ type: 'library-goals:height', height: value });

const first = ({ document }: { document: Document }) => document.querySelector('iframe')!;

describe('a page with frame-loader.js', () => {
  for (const [name, markup] of [
    ['before the frames', `<body>${loader()}${frameTag()}</body>`],
    ['after the frames', `<body>${frameTag()}${loader()}</body>`],
    ['deferred', `<head>${loader('defer')}</head><body>${frameTag()}</body>`],
    ['twice', `<body>${loader()}${loader()}${frameTag()}</body>`],
  ]) {
    it(`makes frames as high as their pages: the script is ${name}`, async () => {
      const page = await openFrame(markup!);
      const frame = first(page);
      await until(() => setHeight(frame) && setHeight(frame) === wantedHeight(frame));
      expect(frame.contentDocument!.documentElement.scrollHeight).to.equal(frame.clientHeight);
    });
  }

  it('makes sandboxed frames as high as their pages', async () => {
    const page = await openFrame(
      `<body>${loader()}${frameTag(goal, 'sandbox="allow-scripts"')}${frameTag()}</body>`,
    );
    const [sandboxed, other] = page.document.querySelectorAll('iframe');
    await until(() => setHeight(sandboxed!) && setHeight(other!));
    expect(setHeight(sandboxed!)).to.equal(setHeight(other!));
  });

  it('finds frames that are added later, and follows their width', async () => {
    const page = await openFrame(`<body>${loader()}<main></main></body>`);
    page.document.querySelector('main')!.innerHTML = frameTag();
    const frame = first(page);
    await until(() => setHeight(frame));
    const before = setHeight(frame);
    frame.width = '240';
    await until(() => setHeight(frame) > before && setHeight(frame) === wantedHeight(frame));
  });

  it('keeps the whole page in sight when a page’s styles count borders', async () => {
    const page = await openFrame(
      `<head><style>* { box-sizing: border-box } iframe { border: 20px solid }</style></head><body>${loader()}${frameTag()}</body>`,
    );
    const frame = first(page);
    await until(() => setHeight(frame) && setHeight(frame) === wantedHeight(frame));
    expect(frame.clientHeight).to.equal(wantedHeight(frame));
  });

  it('ignores heights that are none, and limits the others', async () => {
    const page = await openFrame(
      `<body>${loader()}${frameTag(`${location.origin}/frame-files/silent.html`)}</body>`,
    );
    const frame = first(page);
    const { contentWindow } = frame;
    for (const value of [0, -5, Number.NaN, '300', null, undefined, {}, '1px;color:red']) {
      receive(page, contentWindow, { data: height(value) });
      expect(frame.style.height, String(value)).to.equal('');
    }
    // From elsewhere.
    const data = height(300);
    receive(page, contentWindow, { data, origin: 'https://evil.example' });
    receive(page, contentWindow, { data, origin: 'null' });
    receive(page, page.window, { data });
    receive(page, null, { data });
    for (const other of [null, 'library-goals:height', 5, { type: 'height', height: 300 }]) {
      receive(page, contentWindow, { data: other });
    }
    expect(frame.style.height).to.equal('');
    receive(page, contentWindow, { data: height(299.2) });
    expect(frame.style.height).to.equal('300px');
    receive(page, contentWindow, { data: height(Infinity) });
    expect(frame.style.height).to.equal('100000px');
  });

  it('ignores frames of servers that it doesn’t know', async () => {
    const other = `data:text/html,<script>parent.postMessage({ type: 'library-goals:height', height: 300 }, '*')</script>`;
    const page = await openFrame(
      `<body>${loader()}${frameTag(encodeURI(other))}${frameTag(goal)}</body>`,
    );
    const [unknown, known] = page.document.querySelectorAll('iframe');
    await until(() => setHeight(known!));
    const data = height(300);
    receive(page, unknown!.contentWindow, { data, origin: 'null' });
    expect(unknown!.style.height).to.equal('');
    unknown!.src = 'https://localhost:1/plan.html';
    receive(page, unknown!.contentWindow, { data, origin: 'https://localhost:1' });
    expect(unknown!.style.height).to.equal('');
  });

  it('trusts the servers that its tag lists', async () => {
    const page = await openFrame(
      `<body>${loader('data-origins="https://a.example https://localhost:1/folder/ x"')}${frameTag('https://localhost:1/plan.html')}</body>`,
    );
    const frame = first(page);
    receive(page, frame.contentWindow, { data: height(300), origin: 'https://localhost:1' });
    expect(frame.style.height).to.equal('300px');
  });
});
