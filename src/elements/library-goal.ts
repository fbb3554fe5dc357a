import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { GoalAnchorController } from '../controllers/goal-anchor-controller.js';
import type { Goal } from '../plan/schema.js';
import type { PlanReport } from '../report/plan-report.js';
import { goalElementStyles } from '../styles/goal-element-styles.js';
import { singleGoalView } from '../views/goals/goal.js';
import { charts } from '../views/indicator/charts-part.js';
import type { ViewContext } from '../views/view-context.js';
import { dayOrLast, flag, text } from './attribute-kinds.js';
import { findPart, type Report } from './attributes.js';
import { send } from './events.js';
import { PlanElement } from './plan-element.js';
import { revealPart } from './reveal-part.js';

/**
 * One goal, with its description, status, progress and details.
 *
 * @tagname library-goal
 * @fires {CustomEvent<LibraryGoalToggleDetail>} library-goal-toggle - A reader has opened or closed the
 *   goal’s details; `detail` is `{goal, open}`.
 * @example
 * ```html
 * <library-goal src="plan.json" goal="3"></library-goal>
 * ```
 */
export class LibraryGoal extends PlanElement {
  static override styles: CSSResultGroup = goalElementStyles;

  /** The goal’s id in the feed, or its number if the feed has no ids. */
  @property() goal: string | number | null = null;

  /** Whether the goal’s details are open. Changes when the reader opens or closes them. */
  @property({ type: Boolean, reflect: true }) open = false;

  /**
   * Shows how much the progress has changed since this day, `YYYY-MM-DD`, or for `last` since the report
   * before the last one; nothing if the feed’s dates don’t say it.
   */
  @property() since: string | null = null;

  readonly #attributes = this.reads({ goal: text, open: flag, since: dayOrLast });
  #goal: Goal | undefined;
  #report: PlanReport | undefined;

  constructor() {
    super();
    new GoalAnchorController(this, (id) => revealPart(this.renderRoot, this.#report, id));
  }

  protected override select({ plan, report: planReport }: ViewContext, report: Report) {
    this.#report = planReport;
    this.#goal = findPart(this, report)('goal', this.#attributes.get('goal'), plan.goals);
  }

  protected override get parts() {
    return this.#attributes.get('open') ? [charts] : [];
  }

  protected override gaps() {
    return [];
  }

  protected override draw(context: ViewContext) {
    const goal = this.#goal;
    return (
      goal &&
      singleGoalView(
        context,
        goal,
        this.#attributes.get('open'),
        (open) => this.#toggle(goal, open),
        this.#attributes.get('since'),
      )
    );
  }

  #toggle({ id }: Goal, open: boolean) {
    if (open === this.#attributes.get('open')) return;
    this.open = open;
    send(this, 'library-goal-toggle', { goal: id, open });
  }
}
