import { html } from 'lit';
import type { Image } from '../plan/schema.js';
import { shown } from './text.js';
import type { ViewContext } from './view-context.js';

/** An organisation's or association's logo. */
export function imageView(context: ViewContext, image: Image) {
  const { text, lang } = shown(context, image.alt);
  return html`<img
    class="logo"
    part="logo"
    src=${image.src}
    alt=${text}
    lang=${lang}
    loading="lazy"
    decoding="async"
  />`;
}
