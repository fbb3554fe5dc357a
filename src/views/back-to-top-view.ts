import { html } from 'lit';
import type { ViewContext } from './view-context.js';

/**
 * The link back to the top of the page.
 *
 * @csspart top - The link back to the top of the page.
 */
export function backToTopView({ words, pageHref }: ViewContext) {
  return html`<a class="top" part="top" href=${`${pageHref}#top`}>${words.backToTop}</a>`;
}
