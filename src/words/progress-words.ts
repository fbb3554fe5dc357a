import { wholePercent } from '../report/percent.js';
import type { Progress } from '../report/progress.js';
import type { WordContext } from './word-context.js';

/** Formats a share as a percentage: "40%". */
export function percentText({ words }: WordContext, share: number): string {
  return words.format.percent(wholePercent(share));
}

/** Formats a progress as a percentage, or says that it is unknown. */
export function figureText(context: WordContext, { value }: Progress): string {
  return value === undefined ? context.words.noMeasurements : percentText(context, value);
}

/** Joins short facts: "40%, on track". */
export function joined({ words }: WordContext, facts: readonly string[]): string {
  return facts.reduce((first, second) => (first ? words.facts(first, second) : second), '');
}

/** Formats a progress and the expected progress. */
export function progressFacts(
  context: WordContext,
  { value }: Progress,
  expected: number | undefined,
): string[] {
  const { words } = context;
  if (value === undefined) return [words.noMeasurements];
  const progress = percentText(context, value);
  return expected === undefined
    ? [progress]
    : [progress, words.expected(percentText(context, expected))];
}
