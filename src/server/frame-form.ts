import { framePage, scriptPolicy } from '../frame/frame-page.js';
import type { Form } from './form.js';
import { frameParameters, namedFrame } from './frame-request.js';

/** A page for a frame, with the address of its oEmbed document. */
export const frameForm =
  (name: string): Form =>
  async ({ plan }, { url, language, publicBase }) => {
    const part = namedFrame(plan, name);
    const given = frameParameters(url);
    const address = `${publicBase}/frame/${encodeURIComponent(name)}.html${url.search}`;
    const body = await framePage(plan, part, {
      ...given,
      language,
      url: address,
      oembedUrl: `${publicBase}/oembed?${new URLSearchParams({ url: address, format: 'json' }).toString()}`,
      wholeUrl: part.kind === 'compact' ? `plan.html${url.search}` : undefined,
    });
    return { type: 'text/html', body: body!, script: await scriptPolicy() };
  };
