import type { Indicator } from '../plan/schema.js';
import { shown } from './shown-text.js';
import type { WordContext } from './word-context.js';

/** Whether a unit is a percent sign. Percentages are formatted by the reader's language. */
export function isPercentage(context: WordContext, unit: Indicator['unit']): boolean {
  return unit !== undefined && /^\s*[%٪]\s*$/.test(shown(context, unit).text);
}

/** Formats a value of an indicator with its unit: "1,200 loans", "40%". */
export function measureText(context: WordContext, { unit }: Indicator, value: number): string {
  const { format } = context.words;
  if (isPercentage(context, unit)) return format.percent(value);
  return format.number(value) + (unit ? ` ${shown(context, unit).text}` : '');
}

/** The accepted distance from a target that should be kept: "± 0.1"; empty for other indicators. */
export function toleranceText({ words }: WordContext, indicator: Indicator): string {
  const { direction, tolerance, target } = indicator;
  return direction === 'maintain' && tolerance && typeof target === 'number'
    ? `± ${words.format.number(tolerance)}`
    : '';
}
