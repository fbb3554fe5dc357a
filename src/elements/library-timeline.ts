import { type CSSResultGroup, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Group } from '../plan/schema.js';
import { timelineOf } from '../report/timeline.js';
import { goalElementStyles } from '../styles/goal-element-styles.js';
import { drawWhenLoaded } from '../views/draw-when-loaded.js';
import { timeline } from '../views/timeline/timeline-part.js';
import type { ViewContext } from '../views/view-context.js';
import { count, text } from './attribute-kinds.js';
import { findGroup, type Report } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * The goals, objectives and milestones with dates, overdue and next due first, with a time axis if there is
 * room.
 *
 * @tagname library-timeline
 * @example
 * ```html
 * <library-timeline src="plan.json" lang="de"></library-timeline>
 * ```
 */
export class LibraryTimeline extends PlanElement {
  static override styles: CSSResultGroup = goalElementStyles;

  /** Shows only what belongs to this group of goals, by its id in the feed. */
  @property() group: string | number | null = null;

  /** The maximum number of entries to show, 1 or more. Default: all. */
  @property() limit: number | string | null = null;

  readonly #attributes = this.reads({ group: text, limit: count });
  #group: Group | undefined;

  protected override select({ plan }: ViewContext, report: Report) {
    this.#group = findGroup(this, report, this.#attributes.get('group'), plan);
  }

  protected override get parts() {
    return [timeline];
  }

  protected override gaps({ report }: ViewContext) {
    return timelineOf(report).length
      ? []
      : ['no goal, objective or milestone has a date. Add "start", "due" or "done" to the feed.'];
  }

  protected override draw(context: ViewContext) {
    if (this.#attributes.get('group') && !this.#group) return undefined;
    const view = timeline.module?.timelineView(context, {
      group: this.#group,
      limit: this.#attributes.get('limit'),
    });
    return view === nothing ? undefined : drawWhenLoaded(timeline, () => view);
  }
}
