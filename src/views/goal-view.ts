import { html } from 'lit';
import type { Goal } from '../plan/schema.js';
import { type Disclosure, goalBodyView } from './goal-body-view.js';
import { goalLabel } from './goal-label.js';
import { heading } from './heading.js';
import { permalinkView } from './permalink-view.js';
import { statementView } from './statement-view.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * One goal: its label, what it says, and all that is known of it.
 *
 * @csspart goal-label - What a goal is called, as “Goal 3”.
 */
export function goalView(context: ViewContext, goal: Goal, disclosure: Disclosure = 'closed') {
  return html`<div class="goal-heading">
      ${heading(context.level, 'goal-label', inline(context, goalLabel(context, goal)))}
      ${permalinkView(context, goal)}
    </div>
    <div class="goal-content">
      ${statementView(context, goal)} ${goalBodyView(context, goal, disclosure)}
    </div>`;
}
