import type { CSSResultGroup } from 'lit';
import { pageStyles } from '../styles/page-styles.js';
import { membershipsView } from '../views/sections.js';
import type { ViewContext } from '../views/view-context.js';
import { PlanElement } from './plan-element.js';

/**
 * The associations of which the organisation is a member.
 *
 * @tagname library-memberships
 * @example
 * ```html
 * <library-memberships src="plan.json"></library-memberships>
 * ```
 */
export class LibraryMemberships extends PlanElement {
  static override styles: CSSResultGroup = [PlanElement.styles, pageStyles];

  protected override draw(context: ViewContext) {
    return membershipsView(context);
  }
}
