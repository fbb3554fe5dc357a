import { compactPart } from '../frame/frame-part.js';
import { oembed } from '../frame/oembed.js';
import type { Form } from './form.js';
import { frameParameters, namedFrame } from './frame-request.js';
import { RequestError } from './request-error.js';

/**
 * The oEmbed document of a page for a frame, which the parameter `url` names.
 *
 * @see https://oembed.com/#section2.2
 */
export const oembedForm: Form = async ({ plan }, { url, language, publicBase }) => {
  const { searchParams } = url;
  if ((searchParams.get('format') ?? 'json') !== 'json') {
    throw new RequestError(501, 'format: only json is served.');
  }
  const given = searchParams.get('url');
  if (!given)
    throw new RequestError(400, `url: write the address of a page below ${publicBase}/frame/.`);
  const [address, name] = frameAddress(given, publicBase);
  const part = namedFrame(plan, name);
  const shown = compactPart(part);
  const options = frameParameters(address);
  const frameUrl = new URL(address);
  if (shown !== part) frameUrl.pathname = new URL(`${shown.name}.html`, address).pathname;
  const document = await oembed(plan, shown, {
    language: options.language ?? language,
    url: address.href,
    frameUrl: frameUrl.href,
    maxWidth: size(searchParams, 'maxwidth'),
    maxHeight: size(searchParams, 'maxheight'),
  });
  return { type: 'application/json', body: JSON.stringify(document) };
};

/** The address of a page of this handler, and the name of the page. */
function frameAddress(given: string, publicBase: string): [URL, string] {
  const folder = new URL(`${publicBase}/frame/`);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isHere = url?.origin === folder.origin && url.pathname.startsWith(folder.pathname);
  const file = isHere ? url.pathname.slice(folder.pathname.length) : '';
  const name = file.endsWith('.html') && !file.includes('/') ? file.slice(0, -5) : '';
  if (!url || !name) {
    throw new RequestError(404, `url: there is no such page below ${folder.href}.`);
  }
  url.hash = '';
  try {
    return [url, decodeURIComponent(name)];
  } catch {
    throw new RequestError(404, 'url: it isn’t encoded as an address.');
  }
}

/** A size in CSS pixels. */
function size(parameters: URLSearchParams, name: string): number | undefined {
  const given = parameters.get(name);
  if (given === null) return undefined;
  if (/^[1-9]\d{0,4}$/.test(given)) return Number(given);
  throw new RequestError(400, `${name}: write a number of pixels.`);
}
