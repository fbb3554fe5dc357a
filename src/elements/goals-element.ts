import { ContextConsumer } from '@lit/context';
import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { FilterController } from '../controllers/filter-controller.js';
import { GoalAnchorController } from '../controllers/goal-anchor-controller.js';
import { OpenGoals } from '../controllers/open-goals.js';
import { statusFilterContext } from '../controllers/plan-context.js';
import type { Goal } from '../plan/schema.js';
import {
  filterQuery,
  findGoals,
  type GoalQuery,
  type Order,
  orders,
} from '../report/find-goals.js';
import type { PlanReport } from '../report/plan-report.js';
import { goalElementStyles } from '../styles/goal-element-styles.js';
import { filterView } from '../views/goals/filter.js';
import { type Layout, layouts } from '../views/goals/layouts.js';
import type { ViewContext } from '../views/view-context.js';
import { noMatchWords, shownCount } from '../words/level-words.js';
import { flag, oneOf } from './attribute-kinds.js';
import type { Report } from './attributes.js';
import { send } from './events.js';
import { PlanElement } from './plan-element.js';
import { revealPart } from './reveal-part.js';

/**
 * An element that shows several goals. Links such as `#goal-3` and `#objective-3.1` lead to one of them, and to
 * an objective.
 *
 * @fires {CustomEvent<LibraryGoalToggleDetail>} library-goal-toggle - A reader has opened or closed a
 *   goal in the layout `accordion`; `detail` is `{goal, open}`.
 */
export abstract class GoalsElement extends PlanElement {
  static override styles: CSSResultGroup = goalElementStyles;

  /** The layout of the goals. */
  @property() layout: Layout = 'list';

  /** The order of the goals: as in the feed, by progress, by status, or last updated first. */
  @property() sort: Order = 'feed';

  /** Whether readers can search and filter the goals. */
  @property({ type: Boolean }) filterable = false;

  /** Whether the reader’s search and filters are kept in the page’s address. */
  @property({ type: Boolean, attribute: 'filter-in-url' }) filterInUrl = false;

  readonly #attributes = this.reads({
    layout: oneOf(layouts),
    sort: oneOf(orders),
    filterable: flag,
    filterInUrl: flag,
  });

  protected readonly filter = new FilterController(this, {
    inAddress: () => this.#attributes.get('filterInUrl'),
    result: () => this.#result(),
  });

  protected readonly openGoals = new OpenGoals(this, ({ id }, open) =>
    send(this, 'library-goal-toggle', { goal: id, open }),
  );

  readonly #summary = new ContextConsumer(this, { context: statusFilterContext, subscribe: true });
  /** Says what a search has found; written only when it is announced. */
  #result = () => '';
  /** All goals that match the attributes. It stays the same array until the plan or an attribute changes. */
  #all: readonly Goal[] = [];
  #lastQuery: { report?: PlanReport; key?: string } = {};
  /** The goals that are shown. */
  protected found: readonly Goal[] = [];

  readonly #anchor = new GoalAnchorController(this, (id) =>
    revealPart(this.renderRoot, this.#lastQuery.report, id),
  );

  protected override onStepDrawn() {
    this.#anchor.revealTarget();
  }

  protected get chosenLayout(): Layout {
    return this.#attributes.get('layout');
  }

  /** Returns the query that the attributes describe. */
  protected abstract query(context: ViewContext, report: Report): GoalQuery;

  protected override select(context: ViewContext, report: Report) {
    const { report: planReport } = context;
    const order = this.#attributes.get('sort');
    const find = (query: GoalQuery, goals?: readonly Goal[]) => findGoals(planReport, query, goals);
    const query = { ...this.query(context, report), order };
    const key = JSON.stringify(query);
    if (this.#lastQuery.report !== planReport || this.#lastQuery.key !== key) {
      this.#lastQuery = { report: planReport, key };
      this.#all = find(query);
    }
    const chosen = this.#summary.value?.chosen;
    const inSummary = find({ status: chosen ? [chosen] : null }, this.#all);
    this.found = find(filterQuery(this.filter.choice), inSummary);
    const { length } = this.found;
    const total = this.#all.length;
    this.#result = () => (length ? shownCount(context, length, total) : noMatchWords(context));
  }

  protected override gaps({ plan }: ViewContext): readonly string[] {
    return plan.goals.length && !this.#all.length
      ? ['no goal matches the attributes "status", "group", "owner" and "tag".']
      : [];
  }

  /** Draws the search field and the filters if the element has them. */
  protected drawFilter(context: ViewContext): unknown {
    return this.#attributes.get('filterable') && !context.isStatic
      ? filterView(context, {
          filter: this.filter.choice,
          onChange: this.filter.change,
          count: this.found.length,
          goals: this.#all,
          announcement: this.filter.announcement,
        })
      : undefined;
  }
}
