import { html, nothing } from 'lit';
import type { Goal, Objective } from '../plan/schema.js';
import { goalLabel, objectiveLabel } from '../words/labels.js';
import { heading } from './heading.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * The heading of a goal: its label and, where it has one, its name.
 *
 * @csspart goal-title - The heading of a goal, with its label and name.
 * @csspart goal-label - The label of a goal, such as “Goal 3”.
 */
export function goalTitleView(context: ViewContext, goal: Goal) {
  const label = html`<span class="goal-label" part="goal-label"
    >${inline(context, goalLabel(context, goal))}</span
  >`;
  return heading(context.level, 'goal-title', html`${label} ${nameView(context, goal)}`);
}

/**
 * The heading of an objective, in the same way.
 *
 * @csspart objective-title - The heading of an objective, with its label and name.
 * @csspart objective-label - The label of an objective, such as “Objective 2”.
 */
export function objectiveTitleView(context: ViewContext, objective: Objective) {
  const label = html`<span class="objective-label" part="objective-label"
    >${inline(context, objectiveLabel(context, objective))}</span
  >`;
  return heading(context.level, 'objective-title', html`${label} ${nameView(context, objective)}`);
}

/**
 * @csspart goal-name - The name of a goal or an objective.
 */
function nameView(context: ViewContext, { name }: Goal | Objective) {
  return name
    ? html`<span class="goal-name" part="goal-name">${inline(context, name)}</span>`
    : nothing;
}
