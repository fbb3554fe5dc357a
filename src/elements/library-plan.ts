import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues } from 'lit';
import { planContext, statusFilterContext } from '../controllers/plan-context.js';
import { LibraryElement } from './library-element.js';

/**
 * Provides its plan to the library elements inside it. It has no appearance.
 *
 * @tagname library-plan
 * @slot - Any content; library elements without their own source show this plan.
 * @cssstate loading - The plan is being loaded.
 * @cssstate ready - The plan is loaded.
 * @cssstate stale - The last reload failed; the last good plan is kept.
 * @cssstate error - The plan could not be loaded.
 * @example
 * ```html
 * <library-plan src="plan.json">
 *   <library-progress-summary></library-progress-summary>
 *   <library-goal-list></library-goal-list>
 * </library-plan>
 * ```
 */
export class LibraryPlan extends LibraryElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #provider = new ContextProvider(this, {
    context: planContext,
    initialValue: this.source.state,
  });

  readonly #filter = new ContextProvider(this, {
    context: statusFilterContext,
    initialValue: { chosen: null, choose: (status) => this.#choose(status) },
  });

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#provider.setValue(this.source.state);
  }

  #choose(chosen: string | null) {
    this.#filter.setValue({ chosen, choose: (status) => this.#choose(status) });
  }

  override render() {
    return html`<slot></slot>`;
  }
}
