import { html } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { inline, shown } from './text.js';
import type { ViewContext, WordContext } from './view-context.js';

/** Whether figures in a unit are percentages, which are written the same way everywhere. */
const isPercentage = (context: WordContext, unit: Indicator['unit']) =>
  unit !== undefined && /^\s*[%٪]\s*$/.test(shown(context, unit).text);

/** A figure of an indicator with its unit, as plain text: "1,200 loans", "40%". */
export function measureText(context: WordContext, { unit }: Indicator, value: number): string {
  const { format } = context.words;
  if (isPercentage(context, unit)) return format.percent(value);
  return format.number(value) + (unit ? ` ${shown(context, unit).text}` : '');
}

/** The same, its unit marked with its language. */
export function measureView(context: ViewContext, indicator: Indicator, value: number) {
  const { unit } = indicator;
  return !unit || isPercentage(context, unit)
    ? measureText(context, indicator, value)
    : html`${context.words.format.number(value)} ${inline(context, unit)}`;
}
