import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { GoalAnchorController } from '../controllers/goal-anchor-controller.js';
import { warn } from '../dev/warn.js';
import { goalElementStyles } from '../styles/goal-element-styles.js';
import { singleGoalView } from '../views/single-goal-view.js';
import type { ViewContext } from '../views/view-context.js';
import { PlanElement } from './plan-element.js';

/**
 * One goal: what it says and all that is known of it.
 *
 * @tagname library-goal
 */
export class LibraryGoal extends PlanElement {
  static override styles: CSSResultGroup = goalElementStyles;

  /** The goal's id in the feed; its number where the feed gives no ids. */
  @property() goal: string | null = null;

  /** Whether the goal's details are opened. */
  @property({ type: Boolean, reflect: true }) open = false;

  constructor() {
    super();
    new GoalAnchorController(this, (id) => this.renderRoot.querySelector(`#${CSS.escape(id)}`));
  }

  protected override draw(context: ViewContext) {
    const goal = context.plan.goals.find(({ id }) => id === this.goal?.trim());
    if (goal) return singleGoalView(context, goal, this.open);
    const known = context.plan.goals.slice(0, 20).map(({ id }) => id);
    warn(
      `${this.localName} goal ${this.goal}`,
      this.goal
        ? `<library-goal goal="${this.goal}">: the plan has no goal "${this.goal}". It has: ${known.join(', ')}.`
        : `<library-goal> doesn't say which goal to show. Write goal="…" with one of: ${known.join(', ')}.`,
    );
    return undefined;
  }
}
