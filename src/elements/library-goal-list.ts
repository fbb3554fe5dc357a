import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { goalsView } from '../views/goals-view.js';
import { planStalenessView } from '../views/staleness-view.js';
import type { ViewContext } from '../views/view-context.js';
import { GoalsElement } from './goals-element.js';
import { count } from './count.js';

/**
 * The goals, all or some of them.
 *
 * @tagname library-goal-list
 */
export class LibraryGoalList extends GoalsElement {
  /** Only goals that stand so, such as `at-risk`; several separated by spaces or commas. */
  @property() status: string | null = null;

  /** Only goals of one owner, by its name in the feed. */
  @property() owner: string | null = null;

  /** Only goals with one tag. */
  @property() tag: string | null = null;

  /** How many goals at most, 1 or more; absent for all. */
  @property() limit: number | string | null = null;

  protected override draw(context: ViewContext) {
    const { status, owner, tag } = this;
    const limit = count(this, 'limit', this.limit);
    const goals = this.findGoals(context, { status, owner, tag, limit });
    return html`${planStalenessView(context)} ${this.drawFilter(context, goals.length)}
    ${goalsView(context, goals, this.chosenLayout, this.openGoals)}`;
  }
}
