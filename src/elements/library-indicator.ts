import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { indicatorElementStyles } from '../styles/indicator-element-styles.js';
import { indicatorView } from '../views/indicator-view.js';
import type { ViewContext } from '../views/view-context.js';
import { findPart } from './find-part.js';
import { PlanElement } from './plan-element.js';

/**
 * One indicator of a goal: its figures, a line chart with its target, and the same as a table.
 *
 * @tagname library-indicator
 */
export class LibraryIndicator extends PlanElement {
  static override styles: CSSResultGroup = indicatorElementStyles;

  /** The goal’s id in the feed; its number where the feed gives no ids. */
  @property() goal: string | null = null;

  /** The id of the objective that the indicator belongs to, where it isn’t the goal’s own. */
  @property() objective: string | null = null;

  /** The indicator’s id; its number where the feed gives no ids. Absent for the first. */
  @property() indicator: string | null = null;

  protected override draw(context: ViewContext) {
    const goal = findPart(this, 'goal', this.goal, context.plan.goals);
    const owner =
      goal && this.objective
        ? findPart(this, 'objective', this.objective, goal.objectives ?? [])
        : goal;
    const all = owner?.indicators ?? [];
    const indicator = owner && findPart(this, 'indicator', this.indicator ?? all[0]?.id, all);
    return indicator && indicatorView(context, indicator);
  }
}
