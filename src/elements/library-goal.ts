import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { GoalAnchorController } from '../controllers/goal-anchor-controller.js';
import { goalElementStyles } from '../styles/goal-element-styles.js';
import { singleGoalView } from '../views/single-goal-view.js';
import type { ViewContext } from '../views/view-context.js';
import { findPart } from './find-part.js';
import { PlanElement } from './plan-element.js';
import { revealGoal } from './reveal-goal.js';

/**
 * One goal: what it says and all that is known of it.
 *
 * @tagname library-goal
 */
export class LibraryGoal extends PlanElement {
  static override styles: CSSResultGroup = goalElementStyles;

  /** The goal’s id in the feed; its number where the feed gives no ids. */
  @property() goal: string | null = null;

  /** Whether the goal’s details are opened. */
  @property({ type: Boolean, reflect: true }) open = false;

  constructor() {
    super();
    new GoalAnchorController(this, (id) => revealGoal(this.renderRoot, id));
  }

  protected override draw(context: ViewContext) {
    const goal = findPart(this, 'goal', this.goal, context.plan.goals);
    return goal && singleGoalView(context, goal, this.open);
  }
}
