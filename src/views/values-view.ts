import { html, nothing } from 'lit';
import { sectionView } from './section-view.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * @csspart values - The section of values.
 * @csspart value-list - The list of values.
 * @csspart value - One value: its name and its description.
 */
export function valuesView(context: ViewContext) {
  const { values } = context.plan;
  const content = values?.length
    ? html`<dl class="value-list" part="value-list">
        ${values.map(
          ({ name, description }) => html`<div class="value" part="value">
            <dt>${inline(context, name)}</dt>
            ${description ? html`<dd>${inline(context, description)}</dd>` : nothing}
          </div>`,
        )}
      </dl>`
    : nothing;
  return sectionView(context, 'values', context.words.values, content);
}
