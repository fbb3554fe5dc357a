import { html, nothing } from 'lit';
import type { Goal } from '../../plan/schema.js';
import { goalLabel, goalLabelText } from '../../words/labels.js';
import { progressFacts } from '../../words/progress-words.js';
import { changeView } from '../progress/change.js';
import { explanationView } from '../progress/explanation.js';
import { goalStalenessView, periodOverView } from '../progress/staleness.js';
import { statusLineView } from '../progress/status-line.js';
import type { ViewContext } from '../view-context.js';
import { descriptionView, metadataView } from './description.js';
import { type Disclosure, goalDetailsView } from './goal-details.js';
import { goalId, goalPart, goalTitleView, permalinkView } from './goal-heading.js';
import { noteView } from './updates.js';

/**
 * A goal: its heading, its description and everything else about it.
 *
 * @param onToggle called when its details are opened or closed
 * @param change how much its progress has changed, if that is shown
 */
export function goalView(
  context: ViewContext,
  goal: Goal,
  disclosure: Disclosure = 'closed',
  onToggle?: (open: boolean) => void,
  change: unknown = nothing,
) {
  return html`<div class=${goal.name ? 'goal-heading named' : 'goal-heading'}>
      ${goalTitleView(context, goal)}
      ${permalinkView(context, goal)}
    </div>
    <div class="goal-content">
      ${descriptionView(context, goal)} ${goalBodyView(context, goal, disclosure, onToggle, change)}
    </div>`;
}

/**
 * A goal outside a list.
 *
 * @csspart goal
 */
export function singleGoalView(
  context: ViewContext,
  goal: Goal,
  open: boolean,
  onToggle: (open: boolean) => void,
  since?: string,
) {
  return html`<article
    class="goal single"
    part=${goalPart(goal)}
    id=${goalId(goal)}
    tabindex="-1"
  >
    ${goalView(context, goal, open ? 'open' : 'closed', onToggle, changeView(context, since, goal))} ${periodOverView(context)}
  </article>`;
}

/** Everything about a goal except its name and description. */
export function goalBodyView(
  context: ViewContext,
  goal: Goal,
  disclosure: Disclosure,
  onToggle?: (open: boolean) => void,
  change: unknown = nothing,
) {
  const { progress, latest } = context.report.of(goal);
  return html`${
    disclosure === 'none'
      ? expectedView(context, goal)
      : statusLineView(context, goal, goalLabelText(context, goal))
  }
  ${change} ${noteView(context, goal)} ${metadataView(context, goal, !!latest)}
  ${goalStalenessView(context, goal)}
  ${explanationView(context, goalLabel(context, goal), progress, goal)}
  ${goalDetailsView(context, goal, disclosure, onToggle)}`;
}

/** The expected progress in words, for layouts that show it only as a tick in a bar. */
function expectedView(context: ViewContext, goal: Goal) {
  const { progress, expected } = context.report.of(goal);
  const [, words] = progressFacts(context, progress, expected);
  return words ? html`<p class="facts-line">${words}</p>` : nothing;
}
