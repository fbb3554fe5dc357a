import { html, nothing } from 'lit';
import type { Goal, Objective } from '../../plan/schema.js';
import { goalLabel, goalLabelText, objectiveLabel } from '../../words/labels.js';
import { heading, span } from '../text.js';
import type { ViewContext } from '../view-context.js';

/**
 * The heading of a goal: its label and, if it has one, its name.
 *
 * @csspart goal-title - The heading of a goal, with its label and name.
 * @csspart goal-label - The label of a goal, such as “Goal 3”.
 */
export function goalTitleView(context: ViewContext, goal: Goal) {
  return heading(
    context.level,
    'goal-title',
    html`${span(context, goalLabel(context, goal), 'goal-label')} ${nameView(context, goal)}`,
  );
}

/**
 * The heading of an objective: its label and, if it has one, its name.
 *
 * @csspart objective-title - The heading of an objective, with its label and name.
 * @csspart objective-label - The label of an objective, such as “Objective 2”.
 */
export function objectiveTitleView(context: ViewContext, objective: Objective) {
  return heading(
    context.level,
    'objective-title',
    html`${span(context, objectiveLabel(context, objective), 'objective-label')} ${nameView(context, objective)}`,
  );
}

/**
 * @csspart goal-name - The name of a goal or an objective.
 */
function nameView(context: ViewContext, { name }: Goal | Objective) {
  return name ? span(context, name, 'goal-name') : nothing;
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
