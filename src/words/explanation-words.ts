import type { Goal, Part } from '../plan/schema.js';
import { groupByStatus } from '../report/status-groups.js';
import type { Progress } from '../report/progress.js';
import { isCancelled, type RolledUp, weightOf } from '../report/roll-up.js';
import { levelOf, levelPlural, withinSentence } from './level-words.js';
import { joined } from './progress-words.js';
import { statusWords } from './status-words.js';
import type { WordContext } from './word-context.js';

/**
 * Explains how a progress was computed and what was left out.
 *
 * @param part the goal or objective; undefined for the whole plan
 */
export function explanation(
  context: WordContext,
  progress: Progress,
  part?: Part,
  goals: readonly Goal[] = context.plan.goals,
): string {
  const { words } = context;
  switch (progress.rule) {
    case 'unknown':
      return words.explainUnknown;
    case 'reported':
      return words.explainReported;
    case 'milestones':
      return words.explainMilestones(progress.counted, progress.total);
    case 'indicators':
      return words.explainIndicators(progress.counted, progress.total);
    case 'goals':
      return rolledUp(context, progress, 0, goals);
    case 'objectives': {
      const level = part ? levelOf(context, part) + 1 : 1;
      return rolledUp(context, progress, level, part?.objectives ?? []);
    }
  }
}

function rolledUp(
  context: WordContext,
  progress: RolledUp,
  level: number,
  parts: readonly Part[],
): string {
  const { words } = context;
  const { cancelled, unknown } = progress;
  return [
    progress.method === 'mean'
      ? meanOf(context, progress, level)
      : countOf(context, progress, level, parts),
    ...(cancelled ? [words.cancelledLeftOut(cancelled)] : []),
    ...(unknown ? [words.unknownLeftOut(unknown)] : []),
  ].join(' ');
}

function meanOf(context: WordContext, { counted, total }: RolledUp, level: number): string {
  const { words } = context;
  const noun = levelPlural(context, level);
  if (noun) return words.explainParts(counted, total, withinSentence(context, noun));
  return level ? words.explainObjectives(counted, total) : words.explainGoals(counted, total);
}

/** "1 of 109 actions achieved, 40 in progress, 68 not started." */
function countOf(
  context: WordContext,
  { achieved, counted }: RolledUp,
  level: number,
  parts: readonly Part[],
): string {
  const { report, words } = context;
  const noun = levelPlural(context, level)?.text;
  const known = parts.filter((part) => part.status && weightOf(part) && !isCancelled(part));
  const others = groupByStatus(known, (part) => report.of(part).status)
    .filter(({ status }) => status !== 'achieved')
    .map((group) =>
      [
        words.format.number(group.goals.length),
        withinSentence(context, { text: statusWords(context, group) }),
      ].join(' '),
    );
  const share = words.achievedOf(achieved, counted);
  const facts = joined(context, [share, ...others]);
  return words.sentence(noun ? words.labeled(noun, facts) : facts);
}
