import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { goalLabel, goalLabelText } from '../words/labels.js';
import { progressFacts } from '../words/progress-words.js';
import { explanationView } from './explanation-view.js';
import { factsView } from './facts-view.js';
import { goalDetailsView, hasDetails } from './goal-details-view.js';
import { on } from './on.js';
import { progressView } from './progress-view.js';
import { goalStalenessView } from './staleness-view.js';
import { subjectView } from './subject-view.js';
import { paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * Whether a goal's details are in a closed or an open disclosure, or in none, under a line that has
 * shown the goal's progress already.
 */
export type Disclosure = 'closed' | 'open' | 'none';

/**
 * What is known of a goal besides its name and description.
 *
 * @csspart note - The latest note on a goal.
 */
export function goalBodyView(
  context: ViewContext,
  goal: Goal,
  disclosure: Disclosure,
  onToggle?: (open: boolean) => void,
) {
  const { progress, status } = context.report.of(goal);
  return html`${
    disclosure === 'none'
      ? expectedView(context, goal)
      : progressView(context, goal, goalLabelText(context, goal))
  }
  ${goal.note ? paragraph(context, goal.note, 'note') : nothing} ${factsView(context, goal)}
  ${goalStalenessView(context, goal)}
  ${explanationView(context, goalLabel(context, goal), progress, status.isComputed)}
  ${hasDetails(goal) ? detailsView(context, goal, disclosure, onToggle) : nothing}`;
}

/** What was expected by now, in words: the bar beside the goal's name shows it as a mark alone. */
function expectedView(context: ViewContext, goal: Goal) {
  const { report } = context;
  const [, words] = progressFacts(context, report.of(goal).progress, report.expected);
  return words ? html`<p class="facts-line">${words}</p>` : nothing;
}

/**
 * @csspart details - The disclosure that shows or hides the details of a goal.
 * @csspart details-summary - The text that readers click to show or hide the details.
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
        @toggle=${on(({ target }) => onToggle?.((target as HTMLDetailsElement).open))}
      >
        <summary part="details-summary">
          ${context.words.details}${subjectView(context, goalLabel(context, goal))}
        </summary>
        ${details}
      </details>`;
}
