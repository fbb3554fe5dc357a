import type { Part } from '../plan/schema.js';
import { shown, type ShownText } from './shown-text.js';
import type { WordContext } from './word-context.js';

/** The plan's name for one part of a level, 0 for goals; undefined if it has none. */
export function levelName(context: WordContext, level: number): ShownText | undefined {
  const named = context.plan.levels?.[level];
  return named && shown(context, named.name);
}

/** The plan's name for several parts of a level. */
export function levelPlural(context: WordContext, level: number): ShownText | undefined {
  const named = context.plan.levels?.[level];
  return named && shown(context, named.plural ?? named.name);
}

/**
 * The heading above the parts of a level: the plan's name such as "Pillars", otherwise "Strategic
 * Goals" or "Objectives".
 */
export function levelHeading(context: WordContext, level: number): string {
  const { goals, objectives } = context.words;
  return levelPlural(context, level)?.text ?? (level ? objectives : goals);
}

/** Converts a name for use within a sentence; an abbreviation, and a name with several capitals, stay unchanged. */
export const withinSentence = (
  { words }: WordContext,
  { text, lang }: { text: string; lang?: string | undefined },
): string =>
  /^.\p{Ll}[^\p{Lu}]*$/u.test(text)
    ? words.format.midSentence(text.slice(0, 1), lang) + text.slice(1)
    : text;

/** The number of parts of a level: "26 focus areas". */
export function partCount(context: WordContext, level: number, count: number): string {
  const { goalCount, objectiveCount, format } = context.words;
  const noun = count === 1 ? levelName(context, level) : levelPlural(context, level);
  if (noun) return `${format.number(count)} ${withinSentence(context, noun)}`;
  return level ? objectiveCount(count) : goalCount(count);
}

/** How many of the goals are shown: "Pillars: 3 of 8". */
export function shownCount(context: WordContext, count: number, total: number): string {
  const { words } = context;
  const noun = levelPlural(context, 0);
  return noun ? words.labeled(noun.text, words.countOf(count, total)) : words.shownOf(count, total);
}

/** The message if the plan has no goals. */
export const noGoalsWords = ({ plan, words }: Pick<WordContext, 'plan' | 'words'>): string =>
  plan.levels?.length ? words.nothingToShow : words.noGoals;

/** The message if no goal matches a search. */
export const noMatchWords = ({ plan, words }: WordContext): string =>
  plan.levels?.length ? words.nothingMatches : words.noMatch;

/** The name of the goals without a group, beside those of groups. */
export const ungroupedName = ({ plan, words }: WordContext): string =>
  plan.levels?.length ? words.otherParts : words.otherGoals;

/** The level of a part, 0 for goals. */
export const levelOf = ({ report }: WordContext, part: Part): number =>
  report.placeOf(part)?.level ?? 0;
