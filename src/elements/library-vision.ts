import type { CSSResultGroup } from 'lit';
import { pageStyles } from '../styles/page-styles.js';
import type { ViewContext } from '../views/view-context.js';
import { visionView } from '../views/sections.js';
import { PlanElement } from './plan-element.js';

/**
 * The organisation’s vision.
 *
 * @tagname library-vision
 * @example
 * ```html
 * <library-vision src="plan.json"></library-vision>
 * ```
 */
export class LibraryVision extends PlanElement {
  static override styles: CSSResultGroup = [PlanElement.styles, pageStyles];

  protected override draw(context: ViewContext) {
    return visionView(context);
  }
}
