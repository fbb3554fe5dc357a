import { html, nothing } from 'lit';
import type { Objective } from '../plan/schema.js';
import { factsView } from './facts-view.js';
import { heading } from './heading.js';
import { linkListView } from './link-view.js';
import { measuresView } from './measures-view.js';
import { statementView } from './statement-view.js';
import { progressView } from './progress-view.js';
import { objectiveLabel, objectiveLabelText } from './objective-label.js';
import { inline, paragraph } from './text.js';
import { deeper, type ViewContext } from './view-context.js';

/**
 * The objectives of a goal, each with what is known of it.
 *
 * @csspart objectives - The objectives of a goal, as a list.
 * @csspart objective - One objective.
 * @csspart objective-label - What an objective is called, its heading.
 * @csspart note
 */
export function objectivesView(context: ViewContext, objectives: readonly Objective[]) {
  return html`<ol class="objectives" part="objectives" role="list">
    ${objectives.map(
      (objective) => html`<li class="objective" part="objective">
        ${heading(
          context.level,
          'objective-label',
          inline(context, objectiveLabel(context, objective)),
        )}
        ${statementView(context, objective)}
        ${progressView(context, objective, objectiveLabelText(context, objective))}
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
