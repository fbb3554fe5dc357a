import type { Goal, Objective, Part, Text } from '../plan/schema.js';
import { pickText } from '../plan/pick-text.js';
import { shown } from './shown-text.js';
import type { WordContext } from './word-context.js';

/** Makes a label from the plan's name for a level: "Focus area 2.1". */
function levelLabel(
  { plan, words }: WordContext,
  level: number,
  number: string | number,
): Text | undefined {
  const name = plan.levels?.[level]?.name;
  if (name === undefined) return undefined;
  const { text, language } = pickText(name, words.wanted, plan.language);
  return { [language]: `${text} ${number}` };
}

/** Returns the label of a goal: the one in the feed, or one made from its position. */
export function goalLabel(context: WordContext, { label, position }: Goal): Text {
  const { words } = context;
  return (
    label ?? levelLabel(context, 0, position) ?? { [words.language]: words.goalLabel(position) }
  );
}

/** Returns the label of a goal as a string, for attributes. */
export function goalLabelText(context: WordContext, goal: Goal): string {
  return shown(context, goalLabel(context, goal)).text;
}

/** Returns the label of an objective: the one in the feed, or one made from its position. */
export function objectiveLabel(context: WordContext, objective: Objective): Text {
  const { words, report } = context;
  const { label, position } = objective;
  const place = report.placeOf(objective);
  return (
    label ??
    (place && levelLabel(context, place.level, place.number)) ?? {
      [words.language]: words.objectiveLabel(position),
    }
  );
}

/** Returns the label of an objective as a string, for attributes. */
export function objectiveLabelText(context: WordContext, objective: Objective): string {
  return shown(context, objectiveLabel(context, objective)).text;
}

/** Returns the label of a goal or an objective. */
export const partLabel = (context: WordContext, part: Part): Text =>
  context.report.placeOf(part)?.level ? objectiveLabel(context, part) : goalLabel(context, part);
