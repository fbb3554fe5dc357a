import { html, nothing } from 'lit';
import type { Goal, Objective } from '../plan/schema.js';
import { linkView } from './link-view.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * Who is responsible for a goal, its tags and the date of the last word on it: each a line of name
 * and values.
 *
 * @csspart facts - The owners, the tags and the date of the last update of a goal.
 */
export function factsView(context: ViewContext, { owners, tags, updated }: Goal | Objective) {
  const { words } = context;
  return owners?.length || tags?.length || updated
    ? html`<dl class="facts" part="facts">
        ${factView(
          words.owners,
          owners?.map(({ name, url }) => linkView(context, name, url)),
        )}
        ${factView(
          words.tags,
          tags?.map((tag) => inline(context, tag)),
        )}
        ${factView(
          words.goalUpdated,
          updated ? [html`<time datetime=${updated}>${words.format.date(updated)}</time>`] : [],
        )}
      </dl>`
    : nothing;
}

function factView(name: string, values: readonly unknown[] | undefined) {
  return values?.length
    ? html`<div class="fact">
        <dt>${name}</dt>
        ${values.map((value) => html`<dd>${value}</dd>`)}
      </div>`
    : nothing;
}
