import type { Goal, Text } from '../plan/schema.js';
import { shown } from './text.js';
import type { WordContext } from './view-context.js';

/** What a goal is called: the feed's word, else one made from its place. */
export function goalLabel({ words }: WordContext, goal: Goal): Text {
  return goal.label ?? { [words.language]: words.goalLabel(goal.place) };
}

/** The same as a plain string, for attributes. */
export function goalLabelText(context: WordContext, goal: Goal): string {
  return shown(context, goalLabel(context, goal)).text;
}
