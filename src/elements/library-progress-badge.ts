import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { warn } from '../dev/warn.js';
import { safeUrl } from '../plan/safe-url.js';
import { badgeStyles } from '../styles/badge-styles.js';
import { badgeSubject } from '../views/badge-subject.js';
import { badgeVariants, badgeView, type BadgeVariant } from '../views/badge-view.js';
import type { ViewContext } from '../views/view-context.js';
import { choose } from './choose.js';
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
  @property() goal: string | null = null;

  /** The id of one of that goal’s objectives. */
  @property() objective: string | null = null;

  /** The look: rounded, with a bar, with a ring, or flat like a build badge. */
  @property() variant: BadgeVariant = 'pill';

  /** What to call it instead of the feed’s label. */
  @property() label: string | null = null;

  /** Where a click leads: an http, https or mailto address, relative to the page; absent for nowhere. */
  @property() href: string | null = null;

  protected override draw(context: ViewContext) {
    const subject = badgeSubject(context, this, (...wanted) => findPart(this, ...wanted));
    if (!subject) return undefined;
    return badgeView(context, {
      ...subject,
      label: this.label?.trim() || subject.label,
      variant: choose(this, 'variant', this.variant, badgeVariants),
      href: this.#safeHref(),
    });
  }

  protected override get isInline() {
    return true;
  }

  #safeHref(): string | undefined {
    if (!this.href) return undefined;
    const url = safeUrl(this.href, /^(?:https?|mailto):$/, this.baseURI);
    if (!url) {
      warn(
        `${this.localName} href ${this.href}`,
        `<${this.localName} href="${this.href}">: write an http, https or mailto address.`,
      );
    }
    return url;
  }
}
