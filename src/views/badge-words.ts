import { expectedProgress } from '../plan/expected-progress.js';
import type { Figure } from '../plan/progress.js';
import type { BadgeSubject } from './badge-subject.js';
import { joined, percentText, progressFacts } from './progress-words.js';
import { statusWords } from './status-view.js';
import type { WordContext } from './view-context.js';

const facts = (context: WordContext, figure: Figure) =>
  progressFacts(context, figure, expectedProgress(context.plan, context.day));

/** The whole truth: "Goal 3: 40%, on track, 45% expected by now". */
export function spokenBadge(context: WordContext, subject: BadgeSubject): string {
  const { words } = context;
  const { label, figure, standing } = subject;
  const [progress, ...expected] = facts(context, figure);
  const { status, word } = standing ?? {};
  const told = status ? words.format.midSentence(words.statuses[status]) : word;
  return words.labelled(
    label.text,
    joined(context, [progress!, ...(told ? [told] : []), ...expected]),
  );
}

/** What a linked badge doesn't show in words, to follow what it shows: its tick, and without words its status. */
export function unshownWords(
  context: WordContext,
  subject: BadgeSubject,
  hasWords: boolean,
): string {
  const { noMeasurements, facts: join } = context.words;
  const [, expected] = facts(context, subject.figure);
  const unshown = [
    ...(subject.figure.value === undefined ? [noMeasurements] : []),
    ...[badgeStatus(context, subject)].filter(Boolean),
  ];
  const words = hasWords || !unshown.length ? '' : ` ${joined(context, unshown)}`;
  return expected ? join(words, expected) : words;
}

/** The status in words; empty where a badge tells none. */
export function badgeStatus(context: WordContext, { standing }: BadgeSubject): string {
  return standing?.status || standing?.word ? statusWords(context, standing) : '';
}

/** The figure where there is no room for words: a dash where it is unknown. */
export function compactFigure(context: WordContext, { value }: Figure): string {
  return value === undefined ? '–' : percentText(context, value);
}
