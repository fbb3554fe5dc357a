import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { namedPart } from '../plan/part-finder.js';
import type { Indicator } from '../plan/schema.js';
import { indicatorElementStyles } from '../styles/indicator-element-styles.js';
import { charts } from '../views/indicator/charts-part.js';
import { indicatorView } from '../views/indicator/indicator.js';
import type { ViewContext } from '../views/view-context.js';
import { text } from './attribute-kinds.js';
import { findPart, type Report } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * One indicator of a goal: its baseline, latest value and target, a line chart and a table of measurements.
 *
 * @tagname library-indicator
 * @example
 * ```html
 * <library-indicator src="plan.json" goal="3" indicator="loans"></library-indicator>
 * ```
 */
export class LibraryIndicator extends PlanElement {
  static override styles: CSSResultGroup = indicatorElementStyles;

  /** The goal’s id in the feed, or its number if the feed has no ids. */
  @property() goal: string | number | null = null;

  /**
   * The objective that the indicator belongs to, if it belongs to one: its id, at any level of the goal, or
   * its path, such as `2.3.1`, for which `goal` isn’t needed.
   */
  @property() objective: string | number | null = null;

  /** The indicator’s id, or its number if the feed has no ids. Default: the first indicator. */
  @property() indicator: string | number | null = null;

  readonly #attributes = this.reads({ goal: text, objective: text, indicator: text });
  #indicator: Indicator | undefined;

  protected override select({ plan }: ViewContext, report: Report) {
    const [goal, objective, id] = (['goal', 'objective', 'indicator'] as const).map((name) =>
      this.#attributes.get(name),
    );
    const find = findPart(this, report);
    const owner = namedPart(plan.goals, { goal, objective }, find);
    const all = owner?.indicators ?? [];
    this.#indicator = owner && find('indicator', id ?? all[0]?.id, all);
  }

  protected override get parts() {
    return [charts];
  }

  protected override gaps() {
    return [];
  }

  protected override draw(context: ViewContext) {
    return this.#indicator && indicatorView(context, this.#indicator);
  }
}
