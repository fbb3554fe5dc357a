import { html, nothing } from 'lit';
import type { Goal, Objective } from '../plan/schema.js';
import { paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * What a goal says: its name where it has one, and its description.
 *
 * @csspart goal-name - The name of a goal or an objective.
 * @csspart goal-description - What a goal or an objective says.
 */
export function statementView(context: ViewContext, { name, description }: Goal | Objective) {
  return html`${name ? paragraph(context, name, 'goal-name') : nothing}${
    description ? paragraph(context, description, 'goal-description') : nothing
  }`;
}
