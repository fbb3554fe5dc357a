import { wholePercent } from '../report/percent.js';
import type { Progress } from '../report/progress.js';
import type { WordContext } from './word-context.js';

/** A share as readers see and hear it: "40%". */
export function percentText({ words }: WordContext, share: number): string {
  return words.format.percent(wholePercent(share));
}

/** The same, or that there is none. */
export function figureText(context: WordContext, { value }: Progress): string {
  return value === undefined ? context.words.noMeasurements : percentText(context, value);
}

/** Short facts as one phrase: "40%, on track". */
export function joined({ words }: WordContext, facts: readonly string[]): string {
  return facts.reduce((first, second) => words.facts(first, second));
}

/** How far something has come, and what was expected, in words. */
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
