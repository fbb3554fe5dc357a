import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { GoalQuery } from '../report/find-goals.js';
import { goalsView } from '../views/goals/layouts.js';
import { planStalenessView } from '../views/progress/staleness.js';
import type { ViewContext } from '../views/view-context.js';
import { count, text } from './attribute-kinds.js';
import type { Report } from './attributes.js';
import { goalQuery } from './goal-query.js';
import { GoalsElement } from './goals-element.js';

/**
 * All goals of a plan, or some of them.
 *
 * @tagname library-goal-list
 * @example
 * ```html
 * <library-goal-list src="plan.json" layout="cards" status="at-risk off-track"></library-goal-list>
 * ```
 */
export class LibraryGoalList extends GoalsElement {
  /**
   * Shows only goals with one of these statuses, separated by commas: `at risk, on track`. Synonyms are
   * accepted as in the feed; `unknown` means goals without a status.
   */
  @property() status: string | readonly string[] | null = null;

  /** Shows only the goals of this group, by its id in the feed; `none` means goals without a group. */
  @property() group: string | number | null = null;

  /** Shows only the goals of this owner, by its name in the feed. */
  @property() owner: string | null = null;

  /** Shows only goals with this tag. */
  @property() tag: string | null = null;

  /** The maximum number of goals to show, 1 or more. Default: all. */
  @property() limit: number | string | null = null;

  readonly #attributes = this.reads({
    status: text,
    group: text,
    owner: text,
    tag: text,
    limit: count,
  });

  protected override query(context: ViewContext, report: Report): GoalQuery {
    const [status, group, owner, tag] = (['status', 'group', 'owner', 'tag'] as const).map((name) =>
      this.#attributes.get(name),
    );
    const asked = { status, group, owner, tag };
    const query = goalQuery(this, context, asked, report);
    return { ...query, limit: this.#attributes.get('limit') ?? null };
  }

  protected override draw(context: ViewContext) {
    return html`${planStalenessView(context)} ${this.drawFilter(context)}
    ${goalsView(context, this.found, this.chosenLayout, this.openGoals)}`;
  }
}
