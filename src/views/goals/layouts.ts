import { html, nothing } from 'lit';
import type { Goal } from '../../plan/schema.js';
import { noGoalsWords, noMatchWords } from '../../words/level-words.js';
import type { ViewContext } from '../view-context.js';
import { type Disclosures, goalAccordionView, toggleAllView } from './accordion.js';
import { groupedGoalsView } from './groups.js';
import { goalCardsView, goalListView } from './list.js';
import { goalTableView } from './table.js';

/** The ways in which goals can be laid out. */
export const layouts = ['list', 'cards', 'accordion', 'table'] as const;
/** One of these layouts. */
export type Layout = (typeof layouts)[number];

type View = (context: ViewContext, goals: readonly Goal[], disclosures: Disclosures) => unknown;

/** The views of layouts that show the goals of each group as a list. */
const lists: Record<Exclude<Layout, 'table'>, View> = {
  list: goalListView,
  cards: goalCardsView,
  accordion: goalAccordionView,
};

/**
 * Goals in one of the layouts; a sentence if there are none.
 *
 * @csspart notice
 */
export function goalsView(
  context: ViewContext,
  goals: readonly Goal[],
  layout: Layout,
  disclosures: Disclosures,
) {
  return goals.length
    ? html`${layout === 'accordion' ? toggleAllView(context, goals, disclosures) : nothing}
      ${
        layout === 'table'
          ? goalTableView(context, goals)
          : groupedGoalsView(context, goals, (inner, some) =>
              lists[layout](inner, some, disclosures),
            )
      }`
    : html`<p class="notice" part="notice">
        ${context.plan.goals.length ? noMatchWords(context) : noGoalsWords(context)}
      </p>`;
}
