import { html } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { figuresView } from './figures-view.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * The performance indicators of a goal, a line each.
 *
 * @csspart indicators - The indicators of a goal, as a list.
 * @csspart indicator - One indicator.
 */
export function indicatorsView(context: ViewContext, indicators: readonly Indicator[]) {
  return html`<ul class="indicators" part="indicators">
    ${indicators.map(
      (indicator) => html`<li class="indicator" part="indicator">
        ${inline(context, indicator.name)} ${figuresView(context, indicator)}
      </li>`,
    )}
  </ul>`;
}
