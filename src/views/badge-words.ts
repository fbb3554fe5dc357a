import { expectedProgress } from '../plan/expected-progress.js';
import type { Figure } from '../plan/progress.js';
import type { BadgeSubject } from './badge-subject.js';
import { joined, progressFacts } from './progress-words.js';
import { statusWords } from './status-view.js';
import type { WordContext } from './view-context.js';

const facts = (context: WordContext, figure: Figure) =>
  progressFacts(context, figure, expectedProgress(context.plan, context.day));

/** The whole truth: "Goal 3: 40 percent, on track, 45 percent expected by now". */
export function spokenBadge(context: WordContext, subject: BadgeSubject): string {
  const { words } = context;
  const { label, figure, standing } = subject;
  const [progress, ...expected] = facts(context, figure);
  const { status, word } = standing ?? {};
  const told = status ? words.format.midSentence(words.statuses[status]) : word;
  return words.labelled(label, joined(context, [progress!, ...(told ? [told] : []), ...expected]));
}

/** What a badge shows as a tick alone, to follow its words. */
export function expectedBadge(context: WordContext, { figure }: BadgeSubject): string {
  const [, expected] = facts(context, figure);
  return expected ? context.words.facts('', expected) : '';
}

/** The status in words; empty where a badge tells none. */
export function badgeStatus(context: WordContext, { standing }: BadgeSubject): string {
  return standing?.status || standing?.word ? statusWords(context, standing) : '';
}
