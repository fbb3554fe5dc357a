import type { CSSResultGroup } from 'lit';
import { pageStyles } from '../styles/page-styles.js';
import { valuesView } from '../views/sections.js';
import type { ViewContext } from '../views/view-context.js';
import { PlanElement } from './plan-element.js';

/**
 * The organisation’s values.
 *
 * @tagname library-values
 * @example
 * ```html
 * <library-values src="plan.json"></library-values>
 * ```
 */
export class LibraryValues extends PlanElement {
  static override styles: CSSResultGroup = [PlanElement.styles, pageStyles];

  protected override draw(context: ViewContext) {
    return valuesView(context);
  }
}
