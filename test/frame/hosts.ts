/** What a host knows of a frame on its page. */
export interface Hosted {
  readonly frame: HTMLIFrameElement;
  /** The heights that the host has set, in CSS pixels. */
  readonly heights: number[];
}

type Data = Record<string, unknown>;

const hosted: { frame: HTMLIFrameElement; listener: (event: MessageEvent<Data>) => void }[] = [];

afterEach(() => {
  for (const { frame, listener } of hosted.splice(0)) {
    removeEventListener('message', listener);
    frame.remove();
  }
});

/** The address of a page for a frame, with the options of `framePage()`. */
export const pageUrl = (sample: string, options: Record<string, string> = {}) =>
  `${location.origin}/frame-page/${sample}?${new URLSearchParams(options).toString()}`;

/** A frame whose messages are heard from before it loads, as all hosts do. */
function host(
  src: string,
  attributes: Record<string, string>,
  hear: (event: MessageEvent<Data>, hosted: Hosted) => void,
): Hosted {
  const frame = document.createElement('iframe');
  frame.title = 'A plan';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = src;
  const found: Hosted = { frame, heights: [] };
  const listener = (event: MessageEvent<Data>) => hear(event, found);
  addEventListener('message', listener);
  hosted.push({ frame, listener });
  document.body.append(frame);
  return found;
}

/**
 * WordPress: a sandboxed frame that stays hidden until its first message, which must have the frame’s secret. Heights are
 * limited to 200 to 1000 CSS pixels; links are followed if they lead to the frame’s server.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
export function wordpress(src: string, secret = 'aBc123XyZ0') {
  const links: string[] = [];
  const attributes = {
    sandbox: 'allow-scripts',
    'data-secret': secret,
    width: '600',
    style: 'position: absolute; visibility: hidden;',
  };
  const hear = ({ source, data }: MessageEvent<Data>, { frame, heights }: Hosted) => {
    const { secret: given, message, value } = Object(data) as Data;
    if (source !== frame.contentWindow || /[^a-zA-Z0-9]/.test(String(given))) return;
    if (frame.getAttribute('data-secret') !== given) return;
    frame.removeAttribute('style');
    if (message === 'height') {
      const height = Number.parseInt(String(value), 10);
      heights.push(Math.min(1000, Math.max(200, height || 0)));
      frame.height = String(heights.at(-1));
    } else if (message === 'link') {
      const target = new URL(String(value));
      if (target.host === new URL(frame.src).host) links.push(target.href);
    }
  };
  const found = host(`${src}#?secret=${secret}`, attributes, hear);
  const ready = () => found.frame.contentWindow!.postMessage({ message: 'ready', secret }, '*');
  return { ...found, links, ready };
}

/**
 * Canvas: messages are objects or JSON; the frame is the one that the message came from.
 *
 * @see https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_window_post_message
 */
export const canvas = (src: string, { readsObjects = true, readsText = true } = {}) =>
  host(src, { width: '600' }, ({ source, data }, { frame, heights }) => {
    if (source !== frame.contentWindow) return;
    if (typeof data === 'string' ? !readsText : !readsObjects) return;
    const message = (typeof data === 'string' ? JSON.parse(data) : data) as Data;
    if (message['subject'] !== 'lti.frameResize') return;
    heights.push(Math.max(1, Number(message['height'])));
    frame.style.height = `${heights.at(-1)}px`;
  });

/**
 * AMP: a sandboxed frame; messages have its sentinel, and come from the frame’s window, with the frame’s origin or none.
 *
 * @see https://amp.dev/documentation/components/websites/amp-iframe/#iframe-resizing
 */
export const amp = (src: string) =>
  host(
    src,
    { sandbox: 'allow-scripts', width: '600' },
    ({ source, origin, data }, { frame, heights }) => {
      const { sentinel, type, height } = Object(data) as Data;
      if (sentinel !== 'amp' || type !== 'embed-size' || source !== frame.contentWindow) return;
      if (origin !== 'null' && origin !== new URL(frame.src).origin) return;
      heights.push(Number(height));
      frame.height = String(height);
    },
  );

/** A host that only notes what it gets. */
export function silent(src: string, attributes: Record<string, string> = {}) {
  const messages: Data[] = [];
  const found = host(src, { width: '600', ...attributes }, ({ source, data }, { frame }) => {
    if (source === frame.contentWindow) messages.push(data);
  });
  return { ...found, messages };
}
