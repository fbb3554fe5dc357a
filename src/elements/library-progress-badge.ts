import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { badgeStyles } from '../styles/badge-styles.js';
import { badgeSubject, type BadgeSubject } from '../views/badge-subject.js';
import { badgeVariants, badgeView, type BadgeVariant } from '../views/badge-view.js';
import type { ViewContext } from '../views/view-context.js';
import { linkAddress, oneOf, text } from './attribute-kinds.js';
import type { Report } from './attributes.js';
import { findPart } from './find-part.js';
import { PlanElement } from './plan-element.js';

/**
 * One progress on a line of text: of a goal, an objective or the whole plan.
 *
 * @tagname library-progress-badge
 */
export class LibraryProgressBadge extends PlanElement {
  static override styles: CSSResultGroup = badgeStyles;

  /** The goal’s id in the feed; absent for the whole plan. */
  @property() goal: string | number | null = null;

  /** The id of one of that goal’s objectives. */
  @property() objective: string | number | null = null;

  /** The look: rounded, with a bar, with a ring, or flat like a build badge. */
  @property() variant: BadgeVariant = 'pill';

  /** What to call it instead of the feed’s label. */
  @property() label: string | number | null = null;

  /** Where a click leads: an http, https or mailto address, relative to the page; absent for nowhere. */
  @property() href: string | URL | null = null;

  readonly #attributes = this.reads({
    goal: text,
    objective: text,
    variant: oneOf(badgeVariants),
    label: text,
    href: linkAddress,
  });
  #subject: BadgeSubject | undefined;

  protected override select(context: ViewContext, report: Report) {
    const ids = {
      goal: this.#attributes.get('goal'),
      objective: this.#attributes.get('objective'),
    };
    this.#subject = badgeSubject(context, ids, findPart(this, report));
  }

  protected override draw(context: ViewContext) {
    const subject = this.#subject;
    if (!subject) return undefined;
    return badgeView(context, {
      ...subject,
      label: this.#attributes.get('label') ?? subject.label,
      variant: this.#attributes.get('variant'),
      href: this.#attributes.get('href'),
    });
  }

  protected override get isInline() {
    return true;
  }
}
