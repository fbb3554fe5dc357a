import { html, nothing } from 'lit';
import { goalProgress } from '../plan/progress.js';
import type { Goal } from '../plan/schema.js';
import { standingOf } from '../plan/standing.js';
import { explanationView } from './explanation-view.js';
import { factsView } from './facts-view.js';
import { goalDetailsView, hasDetails } from './goal-details-view.js';
import { goalLabelText } from './goal-label.js';
import { progressView } from './progress-view.js';
import { goalStalenessView } from './staleness-view.js';
import { paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/** How a goal's details stand: behind a disclosure, closed or open, or in the open without one. */
export type Disclosure = 'closed' | 'open' | 'none';

/**
 * What a goal carries besides its statement.
 *
 * @csspart note - What the feed says of how a goal is going.
 */
export function goalBodyView(context: ViewContext, goal: Goal, disclosure: Disclosure) {
  return html`${progressView(context, goal, goalLabelText(context, goal))}
  ${goal.note ? paragraph(context, goal.note, 'note') : nothing} ${factsView(context, goal)}
  ${goalStalenessView(context, goal)} ${explanationView(context, goalProgress(goal), standingOf(goal, context.plan, context.day).isComputed)}
  ${hasDetails(goal) ? detailsView(context, goal, disclosure) : nothing}`;
}

/**
 * @csspart details - What opens and closes the details of a goal.
 * @csspart details-summary - The words that open and close the details.
 */
function detailsView(context: ViewContext, goal: Goal, disclosure: Disclosure) {
  const details = goalDetailsView(context, goal);
  return disclosure === 'none'
    ? details
    : html`<details class="details" part="details" ?open=${disclosure === 'open'}>
        <summary part="details-summary">${context.words.details}</summary>
        ${details}
      </details>`;
}
