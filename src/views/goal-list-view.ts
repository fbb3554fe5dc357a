import { html } from 'lit';
import type { Goal } from '../plan/schema.js';
import { goalId, goalPart } from './goal-id.js';
import { goalView } from './goal-view.js';
import { bulk, inSlices } from './in-slices.js';
import type { ViewContext } from './view-context.js';

/** Goals one under the other, their labels hanging in the margin where there is room. */
export function goalListView(context: ViewContext, goals: readonly Goal[]) {
  return goalItemsView(context, goals, 'list');
}

/**
 * Goals as the items of a list, laid out by its class.
 *
 * @csspart goals - All goals together: a list, or a table in the layout `table`.
 * @csspart goal - One goal. Each goal also has a part with its id, such as `goal-3`.
 */
export function goalItemsView(context: ViewContext, goals: readonly Goal[], name: string) {
  return html`<ol class="goals ${name} ${bulk(goals)}" part="goals" role="list">
    ${inSlices(
      goals,
      (goal) => html`<li class="goal" part=${goalPart(goal)} id=${goalId(goal)} tabindex="-1">
        ${goalView(context, goal)}
      </li>`,
      context.onGrown,
    )}
  </ol>`;
}
