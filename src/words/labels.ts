import type { Goal, Objective, Text } from '../plan/schema.js';
import { shown } from './shown-text.js';
import type { WordContext } from './word-context.js';

/** The label of a goal: the feed's, or one made from its position. */
export function goalLabel({ words }: WordContext, { label, position }: Goal): Text {
  return label ?? { [words.language]: words.goalLabel(position) };
}

/** The label of a goal as a plain string, for attributes. */
export function goalLabelText(context: WordContext, goal: Goal): string {
  return shown(context, goalLabel(context, goal)).text;
}

/** The label of an objective: the feed's, or one made from its position. */
export function objectiveLabel({ words }: WordContext, { label, position }: Objective): Text {
  return label ?? { [words.language]: words.objectiveLabel(position) };
}

/** The label of an objective as a plain string, for attributes. */
export function objectiveLabelText(context: WordContext, objective: Objective): string {
  return shown(context, objectiveLabel(context, objective)).text;
}
