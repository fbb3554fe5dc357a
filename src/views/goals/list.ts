import { html } from 'lit';
import type { Goal } from '../../plan/schema.js';
import { longListClass, drawInSteps } from '../draw-in-steps.js';
import type { ViewContext } from '../view-context.js';
import { goalId, goalPart } from './goal-heading.js';
import { goalView } from './goal.js';

/** Goals below each other, with their labels in the margin if there is room. */
export function goalListView(context: ViewContext, goals: readonly Goal[]) {
  return goalItemsView(context, goals, 'list');
}

/**
 * @csspart goals - All goals together: a list, or a table in the layout `table`.
 * @csspart goal - One goal. Each goal also has a part with its id, such as `goal-3`.
 */
function goalItemsView(context: ViewContext, goals: readonly Goal[], name: string) {
  return html`<ol class="goals ${name} ${longListClass(context, goals)}" part="goals" role="list">
    ${drawInSteps(
      context,
      goals,
      (goal) => html`<li class="goal" part=${goalPart(goal)} id=${goalId(goal)} tabindex="-1">
        ${goalView(context, goal)}
      </li>`,
    )}
  </ol>`;
}

/** Goals in a grid, with as many columns as there is room for. */
export function goalCardsView(context: ViewContext, goals: readonly Goal[]) {
  return goalItemsView(context, goals, 'cards');
}
