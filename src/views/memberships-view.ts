import { html, nothing } from 'lit';
import { imageView } from './image-view.js';
import { linkView } from './link-view.js';
import { sectionView } from './section-view.js';
import type { ViewContext } from './view-context.js';

/**
 * The associations that the organisation belongs to.
 *
 * @csspart memberships - The section of memberships.
 * @csspart membership-list - The list of associations.
 */
export function membershipsView(context: ViewContext) {
  const { memberships } = context.plan;
  const content = memberships?.length
    ? html`<ul class="membership-list" part="membership-list">
        ${memberships.map(
          ({ name, url, logo }) => html`<li>
            ${logo ? imageView(context, logo, name) : nothing} ${linkView(context, name, url)}
          </li>`,
        )}
      </ul>`
    : nothing;
  return sectionView(context, 'memberships', context.words.memberships, content);
}
