import { until } from '../support/mount.js';

/** Records errors of a page; the first script in it. */
interface Notes {
  faults: string[];
  defined: string[];
  warnings: string[];
}

export type Page = Window & typeof globalThis & { notes: Notes };

const note = `<script>
  var notes = { faults: [], defined: [], warnings: [] };
  addEventListener('error', (event) => notes.faults.push(event.message || 'not loaded: ' + event.target.src), true);
  addEventListener('unhandledrejection', (event) => notes.faults.push(String(event.reason)));
  const { define } = customElements;
  customElements.define = function (tag, ...rest) {
    notes.defined.push(tag);
    return define.call(this, tag, ...rest);
  };
  console.error = (...parts) => notes.faults.push(parts.join(' '));
  console.warn = (...parts) => notes.warnings.push(parts.join(' '));
</script>`;

export const bundle = '/dist/library-goals.js';
export const feed = '../../dist/hkust-library.json';

export const script = (src = bundle) => `<script type="module" src="${src}"></script>`;

before(async () => {
  const { ok } = await fetch(bundle);
  if (!ok) throw new Error(`${bundle} is missing: run npm run build.`);
});

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** An empty frame with a width in CSS pixels. */
export function addFrame(width = 1280): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: String(width), height: '600', title: 'A page under test' });
  frame.style.border = '0';
  document.body.append(frame);
  frames.push(frame);
  return frame;
}

/** Opens markup as a page; relative addresses in it are relative to this folder. */
export async function openPage(head: string, body: string, width?: number): Promise<Page> {
  const frame = addFrame(width);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en-HK"><head><title>A page</title>
    <base href="/test/bundle/">${note}${head}</head><body>${body}</body></html>`;
  await loaded;
  return frame.contentWindow as Page;
}

/** A page whose parser waits after each part of the markup until a condition is met. */
export async function parseInPieces(
  pieces: readonly [markup: string, goOn: (page: Page) => unknown][],
): Promise<Page> {
  const frame = addFrame();
  const document = frame.contentDocument!;
  document.open();
  document.write(`<!doctype html><html lang="en-HK"><head><title>A page</title>${note}`);
  for (const [markup, goOn] of pieces) {
    document.write(markup);
    await until(() => goOn(frame.contentWindow as Page));
  }
  document.close();
  return frame.contentWindow as Page;
}

/** A page from a server. */
export async function visit(address: string, width?: number): Promise<Page> {
  const frame = addFrame(width);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  await loaded;
  return frame.contentWindow as Page;
}

/** The shadow root of a page's first element with a tag, as soon as the plan is drawn. */
export async function drawn(page: Page, tag = 'library-goals'): Promise<ShadowRoot> {
  const root = () => page.document.querySelector(tag)?.shadowRoot;
  await until(
    () => root()?.querySelector('[part~=base]') && !root()?.querySelector('[part~=notice]'),
  );
  return root()!;
}

/** The text of a page, with white space as one space. */
export function readingOf(page: Page): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as Element;
    if (/^(script|style|template|title)$/.test(element.localName)) return '';
    if (page.getComputedStyle(element).display === 'none') return '';
    const inner =
      element instanceof page.HTMLSlotElement
        ? element.assignedNodes()
        : (element.shadowRoot ?? element).childNodes;
    const text = [...inner].map(read).join('');
    return page.getComputedStyle(element).display.startsWith('inline') ? text : ` ${text} `;
  };
  return read(page.document.body).replace(/\s+/g, ' ').trim();
}
