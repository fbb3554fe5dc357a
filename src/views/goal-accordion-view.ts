import { html } from 'lit';
import type { Goal } from '../plan/schema.js';
import { goalBodyView } from './goal-body-view.js';
import { goalId, goalPart } from './goal-id.js';
import { goalLabel } from './goal-label.js';
import { heading } from './heading.js';
import { bulk, inSlices } from './in-slices.js';
import { permalinkView } from './permalink-view.js';
import { statementView } from './statement-view.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * Goals that open and close. A closed one shows the beginning of its statement, so that a reader
 * knows what it holds; each opens for itself, so that nothing above it moves.
 *
 * @csspart goals
 */
export function goalAccordionView(context: ViewContext, goals: readonly Goal[]) {
  return html`<div class="goals accordion ${bulk(goals)}" part="goals">
    ${inSlices(goals, (goal) => goalDisclosureView(context, goal), context.onGrown)}
  </div>`;
}

/**
 * @csspart goal
 * @csspart goal-summary - What is seen of a closed goal in the layout `accordion`.
 * @csspart goal-label
 */
function goalDisclosureView(context: ViewContext, goal: Goal) {
  const onToggle = ({ target }: Event) =>
    context.onToggle(goal, (target as HTMLDetailsElement).open);
  return html`<details
    class="goal"
    part=${goalPart(goal)}
    id=${goalId(goal)}
    @toggle=${onToggle}
  >
    <summary class="goal-summary" part="goal-summary">
      ${heading(context.level, 'goal-label', inline(context, goalLabel(context, goal)))}
      <div class="goal-statement">${statementView(context, goal)}</div>
    </summary>
    <div class="goal-content">${goalBodyView(context, goal, 'none')} ${permalinkView(context, goal)}</div>
  </details>`;
}
