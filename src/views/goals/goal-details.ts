import { html, nothing } from 'lit';
import type { Goal, Milestone, Objective } from '../../plan/schema.js';
import { goalLabel, goalLabelText, objectiveLabelText } from '../../words/labels.js';
import { milestoneWords } from '../../words/milestone-words.js';
import { joined } from '../../words/progress-words.js';
import { indicatorListView } from '../indicator/indicator.js';
import { linkListView } from '../link.js';
import { listener } from '../listener.js';
import { statusLineView } from '../progress/status-line.js';
import { heading, hiddenSubjectView, inline, paragraph } from '../text.js';
import { deeper, type ViewContext } from '../view-context.js';
import { descriptionView, metadataView } from './description.js';
import { objectiveTitleView } from './goal-heading.js';

const lists = ['objectives', 'indicators', 'milestones', 'links'] as const;

/**
 * How the details of a goal are shown: in a closed or an open disclosure, or without one, below a line
 * that already shows the goal's progress.
 */
export type Disclosure = 'closed' | 'open' | 'none';

/**
 * The details of a goal in a disclosure; nothing if it has none.
 *
 * @csspart details - The disclosure that shows or hides the details of a goal.
 * @csspart details-summary - The text that readers click to show or hide the details.
 */
export function goalDetailsView(
  context: ViewContext,
  goal: Goal,
  disclosure: Disclosure,
  onToggle?: (open: boolean) => void,
) {
  if (!lists.some((list) => goal[list]?.length)) return nothing;
  const isOpen = disclosure === 'open';
  const details = detailsView({ ...context, showsCharts: isOpen }, goal);
  return disclosure === 'none'
    ? details
    : html`<details
        class="details"
        part="details"
        ?open=${isOpen}
        @toggle=${listener(({ target }) => onToggle?.((target as HTMLDetailsElement).open))}
      >
        <summary part="details-summary">
          ${context.words.details}${hiddenSubjectView(context, goalLabel(context, goal))}
        </summary>
        ${details}
      </details>`;
}

/**
 * @csspart details-content - The objectives, indicators, milestones and links of a goal.
 */
function detailsView(context: ViewContext, goal: Goal) {
  const inner = deeper(context);
  const { words } = context;
  return html`<div class="details-content" part="details-content">
    ${
      goal.objectives?.length
        ? blockView(inner, words.objectives, objectivesView(deeper(inner), goal))
        : nothing
    }
    ${indicatorsAndMilestonesView(inner, goal)}
    ${linkListView(inner, goal.links)}
  </div>`;
}

/**
 * @csspart objectives - The list of a goal’s objectives.
 * @csspart objective - One objective.
 * @csspart note
 */
function objectivesView(context: ViewContext, goal: Goal) {
  const ofGoal = goalLabelText(context, goal);
  return html`<ol class="objectives" part="objectives" role="list">
    ${goal.objectives?.map(
      (objective) => html`<li class="objective" part="objective">
        ${objectiveTitleView(context, objective)} ${descriptionView(context, objective)}
        ${statusLineView(context, objective, joined(context, [ofGoal, objectiveLabelText(context, objective)]))}
        ${objective.note ? paragraph(context, objective.note, 'note') : nothing}
        ${metadataView(context, objective)} ${indicatorsAndMilestonesView(deeper(context), objective)}
        ${linkListView(context, objective.links)}
      </li>`,
    )}
  </ol>`;
}

/** The indicators and milestones of a goal or an objective. */
function indicatorsAndMilestonesView(
  context: ViewContext,
  { indicators, milestones }: Goal | Objective,
) {
  const { words } = context;
  return html`${
    indicators?.length
      ? blockView(context, words.indicators, indicatorListView(deeper(context), indicators))
      : nothing
  }${
    milestones?.length
      ? blockView(context, words.milestones, milestonesView(context, milestones))
      : nothing
  }`;
}

/**
 * @csspart block-heading - A small heading in the details of a goal.
 */
function blockView({ level }: ViewContext, title: string, content: unknown) {
  return html`<div class="block">${heading(level, 'block-heading', title)} ${content}</div>`;
}

/**
 * @csspart milestones - The list of a goal’s milestones.
 * @csspart milestone - One milestone.
 * @csspart milestone-state - The date when a milestone was reached or is due.
 */
function milestonesView(context: ViewContext, milestones: readonly Milestone[]) {
  return html`<ul class="milestones" part="milestones">
    ${milestones.map(
      (milestone) => html`<li
        class="milestone ${context.report.milestoneState(milestone)}"
        part="milestone"
      >
        ${inline(context, milestone.name)}
        <span class="milestone-state" part="milestone-state"
          >${milestoneWords(context, milestone)}</span
        >
      </li>`,
    )}
  </ul>`;
}
