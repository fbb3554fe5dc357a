import { html, nothing } from 'lit';
import type { Goal } from '../../plan/schema.js';
import { goalLabel, goalLabelText } from '../../words/labels.js';
import { levelHeading, levelName } from '../../words/level-words.js';
import { statusLineView } from '../progress/status-line.js';
import { longListClass, drawInSteps } from '../draw-in-steps.js';
import { inline, paragraph } from '../text.js';
import type { ViewContext } from '../view-context.js';
import { descriptionView, metadataView } from './description.js';
import { goalId, goalPart, permalinkView } from './goal-heading.js';

/**
 * Goals as the rows of a table. The roles are explicit, because rows are laid out as blocks in a narrow
 * container, and browsers then drop the implicit roles of a table.
 *
 * @csspart goals
 * @csspart goal
 * @csspart goal-label
 * @csspart goal-name
 */
export function goalTableView(context: ViewContext, goals: readonly Goal[]) {
  const { words } = context;
  return html`<table class="goals table ${longListClass(goals)}" part="goals" role="table">
    <caption class="visually-hidden">${levelHeading(context, 0)}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.number}</th>
        <th scope="col" role="columnheader">${levelName(context, 0)?.text ?? words.goal}</th>
        ${
          context.report.hasProgress
            ? html`<th scope="col" role="columnheader">${words.progress}</th>`
            : nothing
        }
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${drawInSteps(
        context,
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
            ${descriptionView(context, goal)} ${metadataView(context, goal)}
          </td>
          ${
            context.report.hasProgress
              ? html`<td class="goal-progress" role="cell">
                ${statusLineView(context, goal, goalLabelText(context, goal))}
              </td>`
              : nothing
          }
        </tr>`,
      )}
    </tbody>
  </table>`;
}
