import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Goal } from '../../plan/schema.js';
import { byGroup, type GroupedItems } from '../../report/by-group.js';
import { ungroupedName } from '../../words/level-words.js';
import { shown } from '../../words/shown-text.js';
import { progressBarView } from '../progress/bar.js';
import { heading, inline, paragraph } from '../text.js';
import { deeper, type ViewContext } from '../view-context.js';

type DrawGoals = (context: ViewContext, goals: readonly Goal[]) => unknown;

/** Goals under the headings of their groups; without headings if none of them has a group. */
export function groupedGoalsView(context: ViewContext, goals: readonly Goal[], draw: DrawGoals) {
  const sets = byGroup(context.report, goals, (goal) => goal);
  return sets.some(({ group }) => group)
    ? repeat(
        sets,
        ({ group }) => group?.id,
        (set) => groupView(context, set, draw),
      )
    : draw(context, goals);
}

/**
 * A group of goals: its name, what its goals add up to, and the goals.
 *
 * @csspart group - A group of goals, with its heading.
 * @csspart group-heading - The name of a group of goals.
 * @csspart group-description - The description of a group of goals.
 */
function groupView(
  context: ViewContext,
  { group, items: goals }: GroupedItems<Goal>,
  draw: DrawGoals,
) {
  const { report } = context;
  const name = group ? inline(context, group.name) : ungroupedName(context);
  const { progress, expected } = report.ofGroup(group?.id);
  const label = group ? shown(context, group.name).text : ungroupedName(context);
  return html`<section class="goal-group" part="group">
    ${heading(context.level, 'group-heading', name)}
    ${group?.description ? paragraph(context, group.description, 'group-description') : nothing}
    ${
      progress.value === undefined
        ? nothing
        : html`<div class="group-progress">
            ${progressBarView(context, label, progress, expected)}
          </div>`
    }
    ${draw(deeper(context), goals)}
  </section>`;
}
