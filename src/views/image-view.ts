import { html, nothing } from 'lit';
import type { Image, Text } from '../plan/schema.js';
import { shown } from '../words/shown-text.js';
import type { ViewContext } from './view-context.js';

/**
 * An organisation's or association's logo; silent where its words only repeat the name beside it.
 *
 * @csspart logo - A logo.
 */
export function imageView(context: ViewContext, image: Image, name: Text = '') {
  const { text, lang } = shown(context, image.alt);
  return html`<img
    class="logo"
    part="logo"
    src=${image.src}
    alt=${text === shown(context, name).text ? '' : text}
    lang=${lang ?? nothing}
    loading="lazy"
    decoding="async"
  />`;
}
