import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { GoalAnchorController } from '../controllers/goal-anchor-controller.js';
import { layouts, type Layout } from '../views/goals-view.js';
import { choose } from './choose.js';
import { goalElementStyles } from '../styles/goal-element-styles.js';
import { PlanElement } from './plan-element.js';

/** An element that shows several goals, each of which a link such as `#goal-3` leads to. */
export abstract class GoalsElement extends PlanElement {
  static override styles: CSSResultGroup = goalElementStyles;

  /** How the goals are laid out. */
  @property() layout: Layout = 'list';

  constructor() {
    super();
    new GoalAnchorController(this, (id) => this.#reveal(id));
  }

  protected get chosenLayout(): Layout {
    return choose(this, 'layout', this.layout, layouts);
  }

  #reveal(id: string): HTMLElement | null {
    const goal = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!(goal instanceof HTMLDetailsElement)) return goal;
    goal.open = true;
    return goal.querySelector('summary');
  }
}
