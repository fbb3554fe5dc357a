import { html, nothing } from 'lit';
import type { Milestone, Part } from '../../plan/schema.js';
import { milestoneFacts } from '../../words/date-words.js';
import { joined } from '../../words/progress-words.js';
import { indicatorListView } from '../indicator/indicator.js';
import { heading, inline } from '../text.js';
import { deeper, type ViewContext } from '../view-context.js';

/** The indicators and milestones of a goal or an objective. */
export function indicatorsAndMilestonesView(
  context: ViewContext,
  { indicators, milestones }: Part,
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
export function blockView({ level }: ViewContext, title: string, content: unknown) {
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
          >${joined(context, milestoneFacts(context, milestone))}</span
        >
      </li>`,
    )}
  </ul>`;
}
