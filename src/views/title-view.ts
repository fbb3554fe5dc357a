import { html, nothing } from 'lit';
import { heading } from './heading.js';
import { imageView } from './image-view.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * The organisation's logo, where the feed has one, over the plan's title.
 *
 * @csspart header - The logo and the title.
 * @csspart title - The title of the plan.
 */
export function titleView(context: ViewContext) {
  const { organization, title } = context.plan;
  const name = title ?? organization?.name;
  const logo = organization?.logo ? imageView(context, organization.logo) : nothing;
  return html`<header class="header" part="header">
    ${
      organization?.url && logo !== nothing
        ? html`<a href=${organization.url} rel="noopener">${logo}</a>`
        : logo
    }
    ${name ? heading(context.level, 'title', inline(context, name)) : nothing}
  </header>`;
}
