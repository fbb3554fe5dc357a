/** A page in a frame, which is removed after the test. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** Opens markup as a page, and waits until it is loaded. */
export async function openFrame(
  markup: string,
  { width = 1000, sandbox }: { width?: number; sandbox?: string } = {},
): Promise<Frame> {
  const element = document.createElement('iframe');
  element.width = `${width}`;
  element.height = '600';
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  element.srcdoc = `<!doctype html><html lang="en">${markup}`;
  frames.push(element);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.body.append(element);
  await loaded;
  return {
    element,
    get window() {
      return element.contentWindow as Window & typeof globalThis;
    },
    get document() {
      return element.contentDocument!;
    },
  };
}

/** The address of a file of the project. */
export const fileUrl = (path: string) => new URL(`../../${path}`, import.meta.url).href;

/** The text of a file of the project. */
export async function fileText(path: string): Promise<string> {
  const response = await fetch(fileUrl(path));
  return response.text();
}
