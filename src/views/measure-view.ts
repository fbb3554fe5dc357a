import { html } from 'lit';
import type { Indicator } from '../plan/schema.js';
import { isPercentage, measureText } from '../words/measure-words.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/** A value of an indicator with its unit, which is marked with its language. */
export function measureView(context: ViewContext, indicator: Indicator, value: number) {
  const { unit } = indicator;
  return !unit || isPercentage(context, unit)
    ? measureText(context, indicator, value)
    : html`${context.words.format.number(value)} ${inline(context, unit)}`;
}
