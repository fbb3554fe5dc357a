import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues } from 'lit';
import { planContext } from '../controllers/plan-context.js';
import { statusFilterContext } from '../controllers/status-filter-context.js';
import { LibraryElement } from './library-element.js';

/**
 * Shows nothing of its own: gives its plan to the library elements inside it.
 *
 * @tagname library-plan
 * @slot - Anything; library elements without a source of their own show this plan.
 * @cssstate loading - Nothing is there yet.
 * @cssstate ready - The plan is there.
 * @cssstate stale - A refresh has failed; the last good plan is kept.
 * @cssstate error - No plan could be loaded.
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
