import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import { goalLabel, goalLabelText } from '../words/labels.js';
import { descriptionView } from './description-view.js';
import { factsView } from './facts-view.js';
import { goalId, goalPart } from './goal-id.js';
import { inSlices } from './in-slices.js';
import { permalinkView } from './permalink-view.js';
import { progressView } from './progress-view.js';
import { inline, paragraph } from './text.js';
import type { ViewContext } from './view-context.js';

/**
 * Goals as the rows of a table. The roles are written out because a narrow container lays the rows
 * out as blocks, which would take a table's own roles away.
 *
 * @csspart goals
 * @csspart goal
 * @csspart goal-label
 * @csspart goal-name
 */
export function goalTableView(context: ViewContext, goals: readonly Goal[]) {
  const { words } = context;
  return html`<table class="goals table" part="goals" role="table">
    <caption class="visually-hidden">${words.goals}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.number}</th>
        <th scope="col" role="columnheader">${words.goal}</th>
        ${
          context.report.hasProgress
            ? html`<th scope="col" role="columnheader">${words.progress}</th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${inSlices(
        goals,
        (goal) => html`<tr
          class="goal"
          part=${goalPart(goal)}
          id=${goalId(goal)}
          role="row"
          tabindex="-1"
        >
          <th scope="row" role="rowheader">
            <div class="goal-heading">
              <span class="goal-label" part="goal-label"
                >${inline(context, goalLabel(context, goal))}</span
              >
              ${permalinkView(context, goal)}
            </div>
          </th>
          <td class="goal-content" role="cell">
            ${goal.name ? paragraph(context, goal.name, 'goal-name') : nothing}
            ${descriptionView(context, goal)} ${factsView(context, goal)}
          </td>
          ${
            context.report.hasProgress
              ? html`<td class="goal-progress" role="cell">
                ${progressView(context, goal, goalLabelText(context, goal))}
              </td>`
              : nothing
          }
        </tr>`,
        context.onGrown,
      )}
    </tbody>
  </table>`;
}
