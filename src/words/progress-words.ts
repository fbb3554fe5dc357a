import type { Change } from '../report/change-since.js';
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

/** A change as it is shown, with an arrow, and in words for screen readers. */
export interface ChangeWords {
  readonly shown: string;
  readonly spoken: string;
}

/** "▲ 6 points since June 30, 2026" */
export function changeWords({ words }: WordContext, { since, points }: Change): ChangeWords {
  const date = words.format.date(since);
  if (!points) {
    const text = words.unchangedSince(date);
    return { shown: text, spoken: text };
  }
  const amount = words.pointsSince(Math.abs(points), date);
  return points > 0
    ? { shown: `▲ ${amount}`, spoken: words.upSince(amount) }
    : { shown: `▼ ${amount}`, spoken: words.downSince(amount) };
}
