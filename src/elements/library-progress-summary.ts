import { ContextConsumer } from '@lit/context';
import { type CSSResultGroup, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { statusFilterContext } from '../controllers/plan-context.js';
import type { Group } from '../plan/schema.js';
import { goalElementStyles } from '../styles/goal-element-styles.js';
import { summaryView } from '../views/progress/summary.js';
import type { ViewContext } from '../views/view-context.js';
import { count, text } from './attribute-kinds.js';
import { findGroup, type Report } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * How many goals, or parts of another level, have each status, as a bar and in words. Inside a
 * `<library-plan>`, the legend of a summary of all goals filters the goals of the other elements.
 *
 * @tagname library-progress-summary
 * @example
 * ```html
 * <library-progress-summary src="plan.json" level="3"></library-progress-summary>
 * ```
 */
export class LibraryProgressSummary extends PlanElement {
  static override styles: CSSResultGroup = goalElementStyles;

  /** The level whose parts are counted: 1 for goals, 2 for their objectives, 3 for those of objectives. */
  @property() level: number | string = 1;

  /** Counts only the parts of this group of goals, by its id in the feed. */
  @property() group: string | number | null = null;

  readonly #attributes = this.reads({ level: { ...count, otherwise: 1 }, group: text });
  readonly #filter = new ContextConsumer(this, { context: statusFilterContext, subscribe: true });
  #group: Group | undefined;

  protected override select({ plan }: ViewContext, report: Report) {
    this.#group = findGroup(this, report, this.#attributes.get('group'), plan);
  }

  protected override gaps({ report }: ViewContext) {
    if (!report.hasProgress)
      return ['no goal of the plan has "status" or "progress". Add them to the feed.'];
    const level = this.#level;
    return report.level(level - 1, this.#group?.id).length
      ? []
      : [`there are no parts at level ${level}${this.#group ? ' in this group' : ''}.`];
  }

  protected override draw(context: ViewContext) {
    const [level, group] = [this.#level - 1, this.#group];
    if (this.#attributes.get('group') && !group) return undefined;
    if (!context.report.level(level, group?.id).length) return undefined;
    const filter = level || group ? undefined : this.#filter.value;
    const view = summaryView(context, { level, group, filter });
    return view === nothing ? undefined : view;
  }

  get #level(): number {
    return this.#attributes.get('level') ?? 1;
  }
}
