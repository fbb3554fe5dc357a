import { html, nothing } from 'lit';
import type { Goal } from '../../plan/schema.js';
import { drawWhenOpenedOrIdle } from '../draw-when-opened.js';
import { listener } from '../listener.js';
import { statusRowView } from '../progress/status-line.js';
import { longListClass, drawInSteps } from '../draw-in-steps.js';
import type { ViewContext } from '../view-context.js';
import { descriptionView } from './description.js';
import { goalId, goalPart, goalTitleView, permalinkView } from './goal-heading.js';
import { goalBodyView } from './goal.js';

/** Which goals are open, and functions that open and close them. */
export interface Disclosures {
  readonly isOpen: (goal: Goal) => boolean;
  readonly toggle: (goal: Goal, open: boolean) => void;
  readonly toggleAll: (goals: readonly Goal[], open: boolean) => void;
}

/**
 * Goals that open and close. A closed goal shows its name, status and progress in a line. Opening one
 * doesn't close another, so that nothing above it moves.
 *
 * @csspart goals
 */
export function goalAccordionView(
  context: ViewContext,
  goals: readonly Goal[],
  disclosures: Disclosures,
) {
  return html`<div class="goals accordion ${longListClass(context, goals)}" part="goals">
    ${drawInSteps(context, goals, (goal) => disclosureView(context, goal, disclosures), disclosures.isOpen)}
  </div>`;
}

/**
 * @csspart toggle-all - The button that expands or collapses all goals in the layout `accordion`.
 */
export function toggleAllView(
  { words, isStatic }: ViewContext,
  goals: readonly Goal[],
  disclosures: Disclosures,
) {
  if (goals.length < 2 || isStatic) return nothing;
  const areOpen = goals.every(disclosures.isOpen);
  return html`<p class="toggle-all-line">
    <button
      class="toggle-all"
      part="toggle-all"
      type="button"
      aria-expanded=${areOpen ? 'true' : 'false'}
      @click=${listener(() => disclosures.toggleAll(goals, !areOpen))}
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
    @toggle=${listener(({ target }) => toggle(goal, (target as HTMLDetailsElement).open))}
  >
    <summary class=${hasName ? 'goal-summary named' : 'goal-summary'} part="goal-summary">
      ${goalTitleView(context, goal)} ${hasName ? nothing : descriptionView(context, goal)}
      ${statusRowView(context, goal)}
    </summary>
    ${drawWhenOpenedOrIdle(
      () =>
        html`<div class="goal-content">
          ${hasName ? descriptionView(context, goal) : nothing} ${goalBodyView(context, goal, 'none')}
          ${permalinkView(context, goal)}
        </div>`,
    )}
  </details>`;
}
