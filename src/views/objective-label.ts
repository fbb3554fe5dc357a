import type { Objective, Text } from '../plan/schema.js';
import { shown } from './text.js';
import type { ViewContext } from './view-context.js';

/** What an objective is called: the feed's word, else one made from its place. */
export function objectiveLabel({ words }: ViewContext, { label, place }: Objective): Text {
  return label ?? { [words.language]: words.objectiveLabel(place) };
}

/** The same as a plain string, for attributes. */
export function objectiveLabelText(context: ViewContext, objective: Objective): string {
  return shown(context, objectiveLabel(context, objective)).text;
}
