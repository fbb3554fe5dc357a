import { html } from 'lit';
import type { Goal } from '../plan/schema.js';
import { goalId, goalPart } from './goal-id.js';
import { goalView } from './goal-view.js';
import { periodOverView } from './staleness-view.js';
import type { ViewContext } from './view-context.js';

/**
 * One goal by itself.
 *
 * @csspart goal
 */
export function singleGoalView(
  context: ViewContext,
  goal: Goal,
  open: boolean,
  onToggle: (open: boolean) => void,
) {
  return html`<article
    class="goal single"
    part=${goalPart(goal)}
    id=${goalId(goal)}
    tabindex="-1"
  >
    ${goalView(context, goal, open ? 'open' : 'closed', onToggle)} ${periodOverView(context)}
  </article>`;
}
