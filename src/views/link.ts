import { html, nothing } from 'lit';
import type { Text } from '../plan/schema.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * A name from the feed, as a link if it has an address.
 *
 * @csspart link - A link from the feed.
 */
export function linkView(context: ViewContext, name: Text, url: string | undefined) {
  return url
    ? html`<a part="link" href=${url} rel="noopener">${inline(context, name)}</a>`
    : inline(context, name);
}

/**
 * A list of links; nothing if there are none.
 *
 * @csspart link-list - A list of links.
 */
export function linkListView(
  context: ViewContext,
  links: readonly { label: Text; url?: string | undefined }[] | undefined,
) {
  return links?.length
    ? html`<ul class="link-list" part="link-list">
        ${links.map(({ label, url }) => html`<li>${linkView(context, label, url)}</li>`)}
      </ul>`
    : nothing;
}
