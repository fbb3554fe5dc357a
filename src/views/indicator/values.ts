import { html, nothing } from 'lit';
import type { Indicator, Measurement, Text } from '../../plan/schema.js';
import { measuredValues } from '../../report/indicator-progress.js';
import { isPercentage, measureText, toleranceText } from '../../words/measure-words.js';
import { inline, timeView } from '../text.js';
import type { ViewContext } from '../view-context.js';

/**
 * @csspart figures - The baseline, latest value and target of an indicator.
 */
export function indicatorValuesView(context: ViewContext, indicator: Indicator) {
  const { words } = context;
  const { baseline, target, targetDate } = indicator;
  const latest = measuredValues(indicator).at(-1);
  return html`<dl class="figures" part="figures">
    ${rowView(words.baseline, baseline === undefined ? nothing : valueView(context, indicator, baseline))}
    ${rowView(words.latest, latest ? valueView(context, indicator, latest.actual) : nothing, latest ? measurementDateView(context, latest) : nothing)}
    ${rowView(
      words.target,
      target === undefined ? nothing : targetView(context, indicator, target),
      targetDate ? measurementDateView(context, { date: targetDate }) : nothing,
    )}
  </dl>`;
}

/**
 * @csspart figure-date - The date of the latest value or of the target of an indicator.
 */
function rowView(name: string, value: unknown, date: unknown = nothing) {
  return value === nothing && date === nothing
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        ${value === nothing ? nothing : html`<dd>${value}</dd>`}
        ${date === nothing ? nothing : html`<dd class="figure-date" part="figure-date">${date}</dd>`}
      </div>`;
}

/** A target with the accepted distance from it. */
const targetView = (context: ViewContext, indicator: Indicator, target: number | Text) =>
  html`${valueView(context, indicator, target)} ${toleranceText(context, indicator)}`;

/** A value with its unit, which has its language marked; or the words for it. */
function valueView(context: ViewContext, indicator: Indicator, value: number | Text) {
  const { unit } = indicator;
  if (typeof value !== 'number') return inline(context, value);
  return !unit || isPercentage(context, unit)
    ? measureText(context, indicator, value)
    : html`${context.words.format.number(value)} ${inline(context, unit)}`;
}

/** When something was measured: its label, such as "Fall 2023", otherwise its date. */
export function measurementDateView(
  context: ViewContext,
  { date, label }: Pick<Measurement, 'date' | 'label'>,
) {
  return label ? inline(context, label) : timeView(date, context.words.format.date(date));
}
