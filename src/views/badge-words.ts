import { expectedProgress } from '../plan/expected-progress.js';
import type { Figure } from '../plan/progress.js';
import type { BadgeSubject } from './badge-subject.js';
import { joined, percentText, progressFacts } from './progress-words.js';
import type { ViewContext } from './view-context.js';

const facts = (context: ViewContext, figure: Figure) =>
  progressFacts(context, figure, expectedProgress(context.plan, context.day));

/** The whole truth: "Goal 3: 40 percent, on track, 45 percent expected by now". */
export function spokenBadge(context: ViewContext, subject: BadgeSubject): string {
  const { words } = context;
  const { label, figure, standing } = subject;
  const [progress, ...expected] = facts(context, figure);
  const { status, word } = standing ?? {};
  const told = status ? words.format.midSentence(words.statuses[status]) : word;
  return words.labelled(label, joined(context, [progress!, ...(told ? [told] : []), ...expected]));
}

/** What a badge shows as a tick alone, to follow its words. */
export function expectedBadge(context: ViewContext, { figure }: BadgeSubject): string {
  const [, expected] = facts(context, figure);
  return expected ? context.words.facts('', expected) : '';
}

/** The figure as it is shown: "40%", or that there is none. */
export function figureText(context: ViewContext, { value }: Figure): string {
  return value === undefined ? context.words.noMeasurements : percentText(context, value);
}
