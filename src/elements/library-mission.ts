import type { CSSResultGroup } from 'lit';
import { pageStyles } from '../styles/page-styles.js';
import { missionView } from '../views/sections.js';
import type { ViewContext } from '../views/view-context.js';
import { PlanElement } from './plan-element.js';

/**
 * The organisation’s mission, in one or more statements.
 *
 * @tagname library-mission
 * @example
 * ```html
 * <library-mission src="plan.json" heading-level="3"></library-mission>
 * ```
 */
export class LibraryMission extends PlanElement {
  static override styles: CSSResultGroup = [PlanElement.styles, pageStyles];

  protected override draw(context: ViewContext) {
    return missionView(context);
  }
}
