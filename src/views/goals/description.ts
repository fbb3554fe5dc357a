import { html, nothing } from 'lit';
import type { Goal, Objective } from '../../plan/schema.js';
import { linkView } from '../link.js';
import { inline, paragraph } from '../text.js';
import type { ViewContext } from '../view-context.js';

/**
 * The owners, the tags and the date of the last update of a goal or an objective.
 *
 * @csspart facts - The owners, the tags and the date of the last update of a goal.
 */
export function metadataView(context: ViewContext, { owners, tags, updated }: Goal | Objective) {
  const { words } = context;
  return owners?.length || tags?.length || updated
    ? html`<dl class="facts" part="facts">
        ${metadataRow(
          words.owners,
          owners?.map(({ name, url }) => linkView(context, name, url)),
        )}
        ${metadataRow(
          words.tags,
          tags?.map((tag) => inline(context, tag)),
        )}
        ${metadataRow(
          words.goalUpdated,
          updated ? [html`<time datetime=${updated}>${words.format.date(updated)}</time>`] : [],
        )}
      </dl>`
    : nothing;
}

function metadataRow(name: string, values: readonly unknown[] | undefined) {
  return values?.length
    ? html`<div class="fact">
        <dt>${name}</dt>
        ${values.map((value) => html`<dd>${value}</dd>`)}
      </div>`
    : nothing;
}

/**
 * @csspart goal-description - The description of a goal or an objective.
 */
export function descriptionView(context: ViewContext, { description }: Goal | Objective) {
  return description ? paragraph(context, description, 'goal-description') : nothing;
}
