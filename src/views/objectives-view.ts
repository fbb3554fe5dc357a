import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { goalLabelText, objectiveLabelText } from '../words/labels.js';
import { joined } from '../words/progress-words.js';
import { descriptionView } from './description-view.js';
import { factsView } from './facts-view.js';
import { objectiveTitleView } from './goal-title-view.js';
import { linkListView } from './link-view.js';
import { measuresView } from './measures-view.js';
import { progressView } from './progress-view.js';
import { paragraph } from './text.js';
import { deeper, type ViewContext } from './view-context.js';

/**
 * The objectives of a goal, each with what is known of it.
 *
 * @csspart objectives - The list of a goal’s objectives.
 * @csspart objective - One objective.
 * @csspart note
 */
export function objectivesView(context: ViewContext, goal: Goal) {
  const ofGoal = goalLabelText(context, goal);
  return html`<ol class="objectives" part="objectives" role="list">
    ${goal.objectives?.map(
      (objective) => html`<li class="objective" part="objective">
        ${objectiveTitleView(context, objective)} ${descriptionView(context, objective)}
        ${progressView(context, objective, joined(context, [ofGoal, objectiveLabelText(context, objective)]))}
        ${objective.note ? paragraph(context, objective.note, 'note') : nothing}
        ${factsView(context, objective)} ${measuresView(deeper(context), objective)}
        ${linkListView(
          context,
          objective.links?.map(({ label, url }) => ({ name: label, url })),
        )}
      </li>`,
    )}
  </ol>`;
}
