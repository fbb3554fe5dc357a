import { html, nothing } from 'lit';
import { expectedProgress } from '../plan/expected-progress.js';
import { goalProgress } from '../plan/progress.js';
import type { Goal } from '../plan/schema.js';
import { standingOf } from '../plan/standing.js';
import { explanationView } from './explanation-view.js';
import { factsView } from './facts-view.js';
import { goalDetailsView, hasDetails } from './goal-details-view.js';
import { goalLabel, goalLabelText } from './goal-label.js';
import { progressView } from './progress-view.js';
import { progressFacts } from './progress-words.js';
import { goalStalenessView } from './staleness-view.js';
import { subjectView } from './subject-view.js';
import { paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * How a goal's details stand: behind a disclosure, closed or open; or in the open, under a line that
 * has shown the goal's progress already.
 */
export type Disclosure = 'closed' | 'open' | 'none';

/**
 * What a goal carries besides its statement.
 *
 * @csspart note - What the feed says of how a goal is going.
 */
export function goalBodyView(
  context: ViewContext,
  goal: Goal,
  disclosure: Disclosure,
  onToggle?: (open: boolean) => void,
) {
  return html`${
    disclosure === 'none'
      ? expectedView(context, goal)
      : progressView(context, goal, goalLabelText(context, goal))
  }
  ${goal.note ? paragraph(context, goal.note, 'note') : nothing} ${factsView(context, goal)}
  ${goalStalenessView(context, goal)}
  ${explanationView(context, goalLabel(context, goal), goalProgress(goal), standingOf(goal, context.plan, context.day).isComputed)}
  ${hasDetails(goal) ? detailsView(context, goal, disclosure, onToggle) : nothing}`;
}

/** What was expected by now, in words: the bar beside the goal's name shows it as a mark alone. */
function expectedView(context: ViewContext, goal: Goal) {
  const expected = expectedProgress(context.plan, context.day);
  const [, words] = progressFacts(context, goalProgress(goal), expected);
  return words ? html`<p class="facts-line">${words}</p>` : nothing;
}

/**
 * @csspart details - What opens and closes the details of a goal.
 * @csspart details-summary - The words that open and close the details.
 */
function detailsView(
  context: ViewContext,
  goal: Goal,
  disclosure: Disclosure,
  onToggle?: (open: boolean) => void,
) {
  const isOpen = disclosure === 'open';
  const details = goalDetailsView({ ...context, showsCharts: isOpen }, goal);
  return disclosure === 'none'
    ? details
    : html`<details
        class="details"
        part="details"
        ?open=${isOpen}
        @toggle=${({ target }: Event) => onToggle?.((target as HTMLDetailsElement).open)}
      >
        <summary part="details-summary">
          ${context.words.details}${subjectView(context, goalLabel(context, goal))}
        </summary>
        ${details}
      </details>`;
}
