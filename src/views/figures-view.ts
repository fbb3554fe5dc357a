import { html, nothing } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { measuredValues } from '../report/indicator-progress.js';
import { measureView } from './measure-view.js';
import type { ViewContext } from './view-context.js';

/**
 * Where an indicator began, where it is and where it is to be.
 *
 * @csspart figures - The baseline, latest value and target of an indicator.
 */
export function figuresView(context: ViewContext, indicator: Indicator) {
  const { words } = context;
  const figure = (name: string, value: number | undefined) =>
    value === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${measureView(context, indicator, value)}</dd>
        </div>`;
  return html`<dl class="figures" part="figures">
    ${figure(words.baseline, indicator.baseline)}
    ${figure(words.latest, measuredValues(indicator).at(-1)?.actual)}
    ${figure(words.target, indicator.target)}
  </dl>`;
}
