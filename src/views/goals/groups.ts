import { html, nothing } from 'lit';
import type { Goal } from '../../plan/schema.js';
import { byGroup, type GroupedItems } from '../../report/by-group.js';
import { ungroupedName } from '../../words/level-words.js';
import { shown } from '../../words/shown-text.js';
import { drawInSteps, inLists } from '../draw-in-steps.js';
import { progressBarView } from '../progress/bar.js';
import { explanationView } from '../progress/explanation.js';
import { heading, inline, paragraph } from '../text.js';
import { deeper, type ViewContext } from '../view-context.js';

type DrawGoals = (context: ViewContext, goals: readonly Goal[]) => unknown;
type DrawGroup = (context: ViewContext, set: GroupedItems<Goal>) => unknown;

/** Goals by their groups; as they are if none of them has a group. */
export function groupsView(
  context: ViewContext,
  goals: readonly Goal[],
  drawGoals: DrawGoals,
  drawGroup: DrawGroup,
) {
  const sets = byGroup(context.report, goals, (goal) => goal);
  if (!sets.some(({ group }) => group)) return drawGoals(context, goals);
  const inner = inLists(context, goals);
  return drawInSteps(inner, sets, (set) => drawGroup(inner, set));
}

/**
 * Goals under the headings of their groups; as they are if none of them has a group.
 *
 * @csspart group - A group of goals, with its heading.
 */
export function groupedGoalsView(context: ViewContext, goals: readonly Goal[], draw: DrawGoals) {
  return groupsView(
    context,
    goals,
    draw,
    (inner, set) => html`<section class="goal-group" part="group">
      ${groupTitleView(inner, set)} ${groupProgressView(inner, set)} ${draw(deeper(inner), set.items)}
    </section>`,
  );
}

/**
 * The name and the description of a group.
 *
 * @csspart group-heading - The name of a group of goals.
 * @csspart group-description - The description of a group of goals.
 */
export function groupTitleView(context: ViewContext, { group }: GroupedItems<Goal>) {
  const name = group ? inline(context, group.name) : ungroupedName(context);
  return html`${heading(context.level, 'group-heading', name)}
  ${group?.description ? paragraph(context, group.description, 'group-description') : nothing}`;
}

/** What all goals of a group add up to, also while some of them are filtered out. */
export function groupProgressView(context: ViewContext, { group }: GroupedItems<Goal>) {
  const { report, words } = context;
  const { progress, expected } = report.ofGroup(group?.id);
  if (progress.value === undefined) return nothing;
  const name = group?.name ?? { [words.language]: ungroupedName(context) };
  return html`<div class="group-progress">
    ${progressBarView(context, shown(context, name).text, progress, expected)}
    ${explanationView(context, name, progress, undefined, report.goalsIn(group?.id))}
  </div>`;
}
