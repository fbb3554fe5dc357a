import { html } from 'lit';
import type { Goal } from '../plan/schema.js';
import { descriptionView } from './description-view.js';
import { type Disclosure, goalBodyView } from './goal-body-view.js';
import { goalTitleView } from './goal-title-view.js';
import { permalinkView } from './permalink-view.js';
import type { ViewContext } from './view-context.js';

/**
 * One goal: its label and name, what it says, and all that is known of it.
 *
 * @param onToggle called whenever its details are opened or closed
 */
export function goalView(
  context: ViewContext,
  goal: Goal,
  disclosure: Disclosure = 'closed',
  onToggle?: (open: boolean) => void,
) {
  return html`<div class=${goal.name ? 'goal-heading named' : 'goal-heading'}>
      ${goalTitleView(context, goal)}
      ${permalinkView(context, goal)}
    </div>
    <div class="goal-content">
      ${descriptionView(context, goal)} ${goalBodyView(context, goal, disclosure, onToggle)}
    </div>`;
}
