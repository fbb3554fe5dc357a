import { type CSSResultGroup, html } from 'lit';
import { property } from 'lit/decorators.js';
import { badgeStyles } from '../styles/badge-styles.js';
import { badge } from '../views/progress/badge-part.js';
import { changeView } from '../views/progress/change.js';
import type { ViewContext } from '../views/view-context.js';
import {
  badgeSubject,
  type BadgeSubject,
  type BadgeVariant,
  badgeVariants,
  labeled,
  type LabelSource,
  labelSources,
} from '../words/badge-subject.js';
import { dayOrLast, linkAddress, oneOf, text, textOrNone } from './attribute-kinds.js';
import { findPart, type Report } from './attributes.js';
import { PlanElement } from './plan-element.js';

/**
 * The progress of a goal, an objective, a group of goals or the whole plan, within a line of text.
 *
 * @tagname library-progress-badge
 * @example
 * ```html
 * <p>
 *   Our share:
 *   <library-progress-badge src="plan.json" goal="3" variant="ring"></library-progress-badge>
 * </p>
 * ```
 */
export class LibraryProgressBadge extends PlanElement {
  static override styles: CSSResultGroup = badgeStyles;

  /** The goal’s id in the feed. Default: the whole plan. */
  @property() goal: string | number | null = null;

  /** An objective: its id, at any level of that goal, or its path, such as `2.3.1`, for which `goal` isn’t needed. */
  @property() objective: string | number | null = null;

  /** The id of a group of goals, to show what its goals add up to. Not used together with `goal`. */
  @property() group: string | number | null = null;

  /**
   * The appearance: rounded, with a bar, with a ring, flat like a build badge, or `compact`: only the
   * status icon and the figure, with the words for screen readers.
   */
  @property() variant: BadgeVariant = 'pill';

  /** Replaces the feed’s label. If empty, no label is shown, and screen readers announce the feed’s. */
  @property() label: string | number | null = null;

  /** What to use as the label: `label` (“Goal 3”) or `name`, which for the whole plan is its title. */
  @property({ attribute: 'label-from' }) labelFrom: LabelSource = 'label';

  /** Makes the badge a link to this http, https or mailto address, relative to the page. */
  @property() href: string | URL | null = null;

  /**
   * Shows how much the progress has changed since this day, `YYYY-MM-DD`, or for `last` since the report
   * before the last one; nothing if the feed’s dates don’t say it.
   */
  @property() since: string | null = null;

  readonly #attributes = this.reads({
    since: dayOrLast,
    goal: text,
    objective: text,
    group: text,
    variant: oneOf(badgeVariants),
    label: textOrNone,
    labelFrom: oneOf(labelSources),
    href: linkAddress,
  });
  #subject: BadgeSubject | undefined;

  protected override select(context: ViewContext, report: Report) {
    const wanted = {
      goal: this.#attributes.get('goal'),
      objective: this.#attributes.get('objective'),
      group: this.#attributes.get('group'),
      labelFrom: this.#attributes.get('labelFrom'),
    };
    this.#subject = badgeSubject(context, wanted, findPart(this, report));
  }

  protected override get parts() {
    return [badge];
  }

  protected override gaps() {
    return [];
  }

  protected override draw(context: ViewContext) {
    const subject = this.#subject;
    if (!subject) return undefined;
    const variant = this.#attributes.get('variant');
    const view = badge.module?.badgeView(context, {
      ...labeled(subject, this.#attributes.get('label'), variant === 'compact'),
      variant,
      href: this.#attributes.get('href'),
    });
    const since = this.#attributes.get('since');
    const { part, group } = subject;
    return since ? html`${view} ${changeView(context, since, part, group?.id)}` : view;
  }

  protected override get isInline() {
    return true;
  }
}
