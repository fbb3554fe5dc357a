import { html, nothing } from 'lit';
import type { Indicator, Text } from '../../plan/schema.js';
import { measuredValues } from '../../report/indicator-progress.js';
import { isPercentage, measureText } from '../../words/measure-words.js';
import { inline } from '../text.js';
import type { ViewContext } from '../view-context.js';

/**
 * @csspart figures - The baseline, latest value and target of an indicator.
 */
export function indicatorValuesView(context: ViewContext, indicator: Indicator) {
  const { words } = context;
  const row = (name: string, value: number | Text | undefined) =>
    value === undefined
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${valueView(context, indicator, value)}</dd>
        </div>`;
  return html`<dl class="figures" part="figures">
    ${row(words.baseline, indicator.baseline)}
    ${row(words.latest, measuredValues(indicator).at(-1)?.actual)}
    ${row(words.target, indicator.target)}
  </dl>`;
}

/** A value with its unit, which has its language marked; or the words for it. */
function valueView(context: ViewContext, indicator: Indicator, value: number | Text) {
  const { unit } = indicator;
  if (typeof value !== 'number') return inline(context, value);
  return !unit || isPercentage(context, unit)
    ? measureText(context, indicator, value)
    : html`${context.words.format.number(value)} ${inline(context, unit)}`;
}
