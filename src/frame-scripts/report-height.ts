import { hostMessage, isFrameMessage } from './frame-messages.js';

/**
 * Reports the height of the frame’s page to the page around it, in CSS pixels, whenever that changes, and follows links.
 * WordPress and the script `frame-loader.js` make themselves known; all other hosts get the messages of Canvas, Sakai and AMP.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 * @see https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_window_post_message
 * @see https://amp.dev/documentation/components/websites/amp-iframe/#iframe-resizing
 */
export function reportHeight(): void {
  const { parent } = window;
  if (parent === window) return;
  /** What WordPress writes into the frame’s address, to know its messages by. */
  let secret: string | undefined;
  /** Where `frame-loader.js` runs. */
  let loaderOrigin: string | undefined;
  let height = 0;

  /** Without a width, the page would be as high as if each word had a line of its own. */
  const measure = () =>
    window.innerWidth && Math.ceil(document.documentElement.getBoundingClientRect().height);

  const send = (message: unknown, origin = '*') => parent.postMessage(message, origin);

  const sendHeight = () => {
    height = measure();
    // A frame that isn’t displayed has no height.
    if (!height) return;
    if (loaderOrigin) return send({ type: hostMessage.height, height }, loaderOrigin);
    if (secret) return send({ message: 'height', value: height, secret });
    const resize = { subject: 'lti.frameResize', height };
    send(resize);
    // Older hosts expect text.
    send(JSON.stringify(resize));
    send({ sentinel: 'amp', type: 'embed-size', height });
  };

  const readSecret = () => {
    const [, found] = /[#?&]secret=([a-zA-Z0-9]+)/.exec(location.hash) ?? [];
    if (!found || found === secret) return;
    secret = found;
    sendHeight();
  };

  addEventListener('hashchange', readSecret);

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    if (isFrameMessage(data, hostMessage.hello)) {
      // Documents without an origin can’t be addressed otherwise.
      loaderOrigin = origin === 'null' ? '*' : origin;
      sendHeight();
    } else if (secret && (data as { secret?: unknown } | null)?.secret === secret) {
      sendHeight();
    }
  });

  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link) return;
    const isInPage = link.hash && link.href.split('#')[0] === location.href.split('#')[0];
    if (isInPage) {
      // Otherwise `<base target>` would open the frame’s page in place of the host’s.
      link.target = '_self';
    } else if (secret && link.host === location.host) {
      // WordPress doesn’t let frames open links, but opens those to the frame’s server itself.
      send({ message: 'link', value: link.href, secret });
      event.preventDefault();
    }
  });

  const sendChange = () => {
    if (measure() !== height) sendHeight();
  };

  readSecret();
  sendChange();
  // Browsers tell a frame outside the window nothing about its size, so a frame that has none yet asks for a while.
  for (let delay = 100; delay < 10_000; delay *= 2) setTimeout(sendChange, delay);
  // Browsers don’t lay out frames that are hidden or outside the window, as WordPress’ are at first, unless they are asked.
  addEventListener('load', sendChange);
  new ResizeObserver(sendChange).observe(document.documentElement);
}
