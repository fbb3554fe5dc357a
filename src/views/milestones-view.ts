import { html } from 'lit';
import type { Milestone } from '../plan/schema.js';
import { milestoneWords } from '../words/milestone-words.js';
import { inline } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * The milestones of a goal: what, and when it was reached or is due.
 *
 * @csspart milestones - The list of a goal’s milestones.
 * @csspart milestone - One milestone.
 * @csspart milestone-state - The date when a milestone was reached or is due.
 */
export function milestonesView(context: ViewContext, milestones: readonly Milestone[]) {
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
