import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Indicator } from '../plan/schema.js';
import { indicatorElementStyles } from '../styles/indicator-element-styles.js';
import { indicatorView } from '../views/indicator/indicator.js';
import type { ViewContext } from '../views/view-context.js';
import { text } from './attribute-kinds.js';
import { findPart, type Report } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * One indicator of a goal: its baseline, latest value and target, a line chart and a table of measurements.
 *
 * @tagname library-indicator
 */
export class LibraryIndicator extends PlanElement {
  static override styles: CSSResultGroup = indicatorElementStyles;

  /** The goal’s id in the feed, or its number if the feed has no ids. */
  @property() goal: string | number | null = null;

  /** The id of the objective that the indicator belongs to, if it belongs to an objective of the goal. */
  @property() objective: string | number | null = null;

  /** The indicator’s id, or its number if the feed has no ids. Default: the first indicator. */
  @property() indicator: string | number | null = null;

  readonly #attributes = this.reads({ goal: text, objective: text, indicator: text });
  #indicator: Indicator | undefined;

  protected override select({ plan }: ViewContext, report: Report) {
    const [goalId, objectiveId, id] = (['goal', 'objective', 'indicator'] as const).map((name) =>
      this.#attributes.get(name),
    );
    const find = findPart(this, report);
    const goal = find('goal', goalId, plan.goals);
    const owner =
      goal && objectiveId ? find('objective', objectiveId, goal.objectives ?? []) : goal;
    const all = owner?.indicators ?? [];
    this.#indicator = owner && find('indicator', id ?? all[0]?.id, all);
  }

  protected override gaps() {
    return [];
  }

  protected override draw(context: ViewContext) {
    return this.#indicator && indicatorView(context, this.#indicator);
  }
}
