import { hostMessage, isFrameMessage } from './frame-messages.js';

/** The greatest height that a frame gets, in CSS pixels. */
const highest = 100_000;

const script = document.currentScript as HTMLScriptElement | null;

/** The origin of an address; `null` as text if it has none, as messages write it. */
const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : 'null');

/** The servers whose frames may set their height: that of this script, and those that its tag lists. */
const trusted = new Set(
  [script?.src ?? '', ...(script?.dataset['origins'] ?? '').split(/\s+/)]
    .map(originOf)
    .filter((origin) => origin !== 'null'),
);

/** Whether a frame’s page has no origin, whatever its address. */
const isOpaque = ({ sandbox }: HTMLIFrameElement) =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin');

const isTrusted = (frame: HTMLIFrameElement) => trusted.has(originOf(frame.src));

function greet(frame: HTMLIFrameElement) {
  if (!isTrusted(frame)) return;
  const target = isOpaque(frame) ? '*' : originOf(frame.src);
  frame.contentWindow?.postMessage({ type: hostMessage.hello }, target);
}

const allFrames = () => [...document.querySelectorAll('iframe')];

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!isFrameMessage(data, hostMessage.height)) return;
  const frame = allFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isTrusted(frame)) return;
  if (origin !== (isOpaque(frame) ? 'null' : originOf(frame.src))) return;
  const { height } = data;
  if (typeof height !== 'number' || !(height > 0)) return;
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${Math.min(Math.ceil(height), highest)}px`;
});

// Frames that load later, or again. The event doesn’t bubble.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement) greet(target);
  },
  true,
);
const greetAll = () => allFrames().forEach(greet);
greetAll();
document.addEventListener('DOMContentLoaded', greetAll);
