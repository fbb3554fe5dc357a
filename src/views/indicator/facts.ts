import { html, nothing } from 'lit';
import type { Indicator } from '../../plan/schema.js';
import { linkView } from '../link.js';
import { paragraph, timeView } from '../text.js';
import type { ViewContext } from '../view-context.js';

/**
 * What an indicator measures, who is responsible for it, where its values come from and when the next is expected.
 *
 * @csspart indicator-description - The description of an indicator.
 * @csspart indicator-facts - Who is responsible for an indicator, its source and its next update.
 */
export function indicatorFactsView(context: ViewContext, indicator: Indicator) {
  const { words } = context;
  const { description, owners, source, nextUpdate } = indicator;
  const row = (name: string, values: readonly unknown[]) =>
    values.length
      ? html`<div class="fact">
          <dt>${name}</dt>
          ${values.map((value) => html`<dd>${value}</dd>`)}
        </div>`
      : nothing;
  const hasFacts = owners?.length || source || nextUpdate;
  return html`${description ? paragraph(context, description, 'indicator-description') : nothing}
  ${
    hasFacts
      ? html`<dl class="facts indicator-facts" part="indicator-facts">
          ${row(words.owners, owners?.map(({ name, url }) => linkView(context, name, url)) ?? [])}
          ${row(words.source, source ? [linkView(context, source.label, source.url)] : [])}
          ${row(
            words.nextUpdate,
            nextUpdate ? [timeView(nextUpdate, words.format.date(nextUpdate))] : [],
          )}
        </dl>`
      : nothing
  }`;
}
