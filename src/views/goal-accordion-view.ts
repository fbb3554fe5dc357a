import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { descriptionView } from './description-view.js';
import { goalBodyView } from './goal-body-view.js';
import { goalId, goalPart } from './goal-id.js';
import { goalTitleView } from './goal-title-view.js';
import { bulk, inSlices } from './in-slices.js';
import { on } from './on.js';
import { permalinkView } from './permalink-view.js';
import { statusRowView } from './status-row-view.js';
import type { ViewContext } from './view-context.js';

/** Which goals are open, and how to open and close them. */
export interface Disclosures {
  readonly isOpen: (goal: Goal) => boolean;
  readonly toggle: (goal: Goal, open: boolean) => void;
  readonly toggleAll: (goals: readonly Goal[], open: boolean) => void;
}

/**
 * Goals that open and close. A closed one shows on a line what it is called, how it stands and how
 * far it has come; each opens for itself, so that nothing above it moves.
 *
 * @csspart goals
 */
export function goalAccordionView(
  context: ViewContext,
  goals: readonly Goal[],
  disclosures: Disclosures,
) {
  return html`${goals.length > 1 ? toggleAllView(context, goals, disclosures) : nothing}
    <div class="goals accordion ${bulk(goals)}" part="goals">
      ${inSlices(goals, (goal) => disclosureView(context, goal, disclosures), context.onGrown)}
    </div>`;
}

/**
 * @csspart toggle-all - The button that expands or collapses all goals in the layout `accordion`.
 */
function toggleAllView({ words }: ViewContext, goals: readonly Goal[], disclosures: Disclosures) {
  const areOpen = goals.every(disclosures.isOpen);
  return html`<p class="toggle-all-line">
    <button
      class="toggle-all"
      part="toggle-all"
      type="button"
      aria-expanded=${areOpen ? 'true' : 'false'}
      @click=${on(() => disclosures.toggleAll(goals, !areOpen))}
    >
      ${areOpen ? words.collapseAll : words.expandAll}
    </button>
  </p>`;
}

/**
 * @csspart goal
 * @csspart goal-summary - The visible part of a collapsed goal in the layout `accordion`.
 */
function disclosureView(context: ViewContext, goal: Goal, { isOpen, toggle }: Disclosures) {
  const hasName = goal.name !== undefined;
  return html`<details
    class="goal"
    part=${goalPart(goal)}
    id=${goalId(goal)}
    ?open=${isOpen(goal)}
    @toggle=${on(({ target }) => toggle(goal, (target as HTMLDetailsElement).open))}
  >
    <summary class=${hasName ? 'goal-summary named' : 'goal-summary'} part="goal-summary">
      ${goalTitleView(context, goal)} ${hasName ? nothing : descriptionView(context, goal)}
      ${statusRowView(context, goal)}
    </summary>
    <div class="goal-content">
      ${hasName ? descriptionView(context, goal) : nothing} ${goalBodyView(context, goal, 'none')}
      ${permalinkView(context, goal)}
    </div>
  </details>`;
}
