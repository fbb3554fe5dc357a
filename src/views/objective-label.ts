import type { Objective, Text } from '../plan/schema.js';
import { shown } from './text.js';
import type { WordContext } from './view-context.js';

/** What an objective is called: the feed's word, else one made from its place. */
export function objectiveLabel({ words }: WordContext, { label, place }: Objective): Text {
  return label ?? { [words.language]: words.objectiveLabel(place) };
}

/** The same as a plain string, for attributes. */
export function objectiveLabelText(context: WordContext, objective: Objective): string {
  return shown(context, objectiveLabel(context, objective)).text;
}
