import { nothing } from 'lit';
import type { Goal, Objective } from '../plan/schema.js';
import { paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * What a goal or an objective says besides its name.
 *
 * @csspart goal-description - The description of a goal or an objective.
 */
export function descriptionView(context: ViewContext, { description }: Goal | Objective) {
  return description ? paragraph(context, description, 'goal-description') : nothing;
}
