import type { Progress } from '../report/progress.js';
import type { BadgeSubject } from './badge-subject.js';
import { joined, percentText, progressFacts } from './progress-words.js';
import { statusWords } from './status-words.js';
import type { WordContext } from './word-context.js';

const facts = (context: WordContext, { progress, expected }: BadgeSubject) =>
  progressFacts(context, progress, expected);

/** The whole content of a badge as a sentence: "Goal 3: 40%, on track, 45% expected by now". */
export function spokenBadge(context: WordContext, subject: BadgeSubject): string {
  const { words } = context;
  const { label, status: { status, customStatus } = {} } = subject;
  const [progress, ...expected] = facts(context, subject);
  const statusText = status ? words.format.midSentence(words.statuses[status]) : customStatus;
  return words.labeled(
    label.text,
    joined(context, [progress!, ...(statusText ? [statusText] : []), ...expected]),
  );
}

/**
 * The text for screen readers after the visible text of a linked badge: the expected progress and,
 * in a badge without words, its status.
 */
export function unshownWords(
  context: WordContext,
  subject: BadgeSubject,
  hasWords: boolean,
): string {
  const { noMeasurements, facts: join } = context.words;
  const [, expected] = facts(context, subject);
  const unshown = [
    ...(subject.progress.value === undefined ? [noMeasurements] : []),
    ...[badgeStatus(context, subject)].filter(Boolean),
  ];
  const words = hasWords || !unshown.length ? '' : ` ${joined(context, unshown)}`;
  return expected ? join(words, expected) : words;
}

/** The status as text; empty if the badge shows none. */
export function badgeStatus(context: WordContext, { status }: BadgeSubject): string {
  return status?.status || status?.customStatus ? statusWords(context, status) : '';
}

/** The percentage, or a dash if it is unknown, for badges without words. */
export function compactFigure(context: WordContext, { value }: Progress): string {
  return value === undefined ? '–' : percentText(context, value);
}
