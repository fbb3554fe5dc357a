import { ContextConsumer } from '@lit/context';
import { type CSSResultGroup, nothing } from 'lit';
import { statusFilterContext } from '../controllers/contexts.js';
import { goalElementStyles } from '../styles/goal-element-styles.js';
import { summaryView } from '../views/progress/summary.js';
import type { ViewContext } from '../views/view-context.js';
import { PlanElement } from './plan-element.js';

/**
 * How many goals have each status, as a bar and in words. Inside a `<library-plan>`, its legend
 * filters the goals of the other elements.
 *
 * @tagname library-progress-summary
 */
export class LibraryProgressSummary extends PlanElement {
  static override styles: CSSResultGroup = goalElementStyles;

  readonly #filter = new ContextConsumer(this, { context: statusFilterContext, subscribe: true });

  protected override gaps({ report }: ViewContext) {
    return report.hasProgress
      ? []
      : ['no goal of the plan has "status" or "progress". Add them to the feed.'];
  }

  protected override draw(context: ViewContext) {
    const view = summaryView(context, this.#filter.value);
    return view === nothing ? undefined : view;
  }
}
