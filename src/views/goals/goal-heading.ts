import { html, nothing } from 'lit';
import type { Goal, Objective } from '../../plan/schema.js';
import { goalLabel, goalLabelText, objectiveLabel } from '../../words/labels.js';
import { heading, inline } from '../text.js';
import type { ViewContext } from '../view-context.js';

/**
 * The heading of a goal: its label and, if it has one, its name.
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
 * The heading of an objective: its label and, if it has one, its name.
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

/**
 * The link to a goal, which is shown when the pointer is over the goal or the link has the focus.
 *
 * @csspart permalink - The link `#` beside a goal, which leads to that goal.
 */
export function permalinkView(context: ViewContext, goal: Goal) {
  const name = context.words.linkTo(goalLabelText(context, goal));
  return html`<a
    class="permalink"
    part="permalink"
    href=${`${context.pageHref}#${encodeURIComponent(goalId(goal))}`}
    aria-label=${name}
    title=${name}
    >#</a
  >`;
}

/** The id of a goal's element, which is also the fragment of a link to it. */
export const goalId = ({ id }: Goal): string => `goal-${id}`;

/** The id of an objective's element, made of its path such as `2.3.1`. */
export const objectiveId = (number: string): string => `objective-${number}`;

/** The part names of a goal: one that all goals have, and one with its id. */
export const goalPart = (goal: Goal): string => `goal ${goalId(goal).replace(/\s+/g, '-')}`;
