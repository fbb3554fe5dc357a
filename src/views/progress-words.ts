import type { Figure } from '../plan/progress.js';
import { wholePercent } from '../plan/whole-percent.js';
import type { WordContext } from './view-context.js';

/** A share as readers see and hear it: "40%". */
export function percentText({ words }: WordContext, share: number): string {
  return words.format.percent(wholePercent(share));
}

/** The same, or that there is none. */
export function figureText(context: WordContext, { value }: Figure): string {
  return value === undefined ? context.words.noMeasurements : percentText(context, value);
}

/** Short facts as one phrase: "40%, on track". */
export function joined({ words }: WordContext, facts: readonly string[]): string {
  return facts.reduce((first, second) => words.facts(first, second));
}

/** How far something has come, and what was expected, in words. */
export function progressFacts(
  context: WordContext,
  { value }: Figure,
  expected: number | undefined,
): string[] {
  const { words } = context;
  if (value === undefined) return [words.noMeasurements];
  const progress = percentText(context, value);
  return expected === undefined
    ? [progress]
    : [progress, words.expected(percentText(context, expected))];
}

/** Which rule gave a figure, and what it was worked out from. */
export function explanation({ words }: WordContext, figure: Figure): string {
  switch (figure.rule) {
    case 'unknown':
      return words.explainUnknown;
    case 'own':
      return words.explainOwn;
    case 'goals':
      return words.explainGoals(figure.counted, figure.total);
    case 'objectives':
      return words.explainObjectives(figure.counted, figure.total);
    case 'milestones':
      return words.explainMilestones(figure.counted, figure.total);
    case 'indicators':
      return words.explainIndicators(figure.counted, figure.total);
  }
}
