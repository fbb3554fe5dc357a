import { html, nothing } from 'lit';
import type { Goal } from '../../plan/schema.js';
import type { GroupedItems } from '../../report/by-group.js';
import { goalLabel, goalLabelText } from '../../words/labels.js';
import { levelHeading, levelName } from '../../words/level-words.js';
import { statusLineView } from '../progress/status-line.js';
import { longListClass, drawInSteps } from '../draw-in-steps.js';
import { inline, paragraph } from '../text.js';
import type { ViewContext } from '../view-context.js';
import { descriptionView, metadataView } from './description.js';
import { goalId, goalPart, permalinkView } from './goal-heading.js';
import { groupProgressView, groupsView, groupTitleView } from './groups.js';

/**
 * Goals as the rows of a table, in groups of rows if they have groups. The roles are explicit, because rows
 * are laid out as blocks in a narrow container, and browsers then drop the implicit roles of a table.
 *
 * @csspart goals
 */
export function goalTableView(context: ViewContext, goals: readonly Goal[]) {
  const { words } = context;
  return html`<table class="goals table ${longListClass(context, goals)}" part="goals" role="table">
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
    ${groupsView(
      context,
      goals,
      (inner, all) => html`<tbody role="rowgroup">${rowsView(inner, all)}</tbody>`,
      rowGroupView,
    )}
  </table>`;
}

/**
 * The goals of a group, below a row with its name and what they add up to.
 *
 * @csspart group
 */
function rowGroupView(context: ViewContext, set: GroupedItems<Goal>) {
  return html`<tbody class="goal-group" part="group" role="rowgroup">
    <tr class="group-row" role="row">
      <th scope="rowgroup" role="rowheader" colspan="2">${groupTitleView(context, set)}</th>
      ${
        context.report.hasProgress
          ? html`<td role="cell">${groupProgressView(context, set)}</td>`
          : nothing
      }
    </tr>
    ${rowsView(context, set.items)}
  </tbody>`;
}

const rowsView = (context: ViewContext, goals: readonly Goal[]) =>
  drawInSteps(context, goals, (goal) => rowView(context, goal));

/**
 * @csspart goal
 * @csspart goal-label
 * @csspart goal-name
 */
function rowView(context: ViewContext, goal: Goal) {
  return html`<tr
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
  </tr>`;
}
