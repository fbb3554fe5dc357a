import { html, nothing } from 'lit';
import type { ViewContext } from './view-context.js';

/**
 * When the plan was last modified, in the reader's date form.
 *
 * @csspart updated - The date when the plan was last modified.
 */
export function updatedView({ plan, words }: ViewContext) {
  return plan.updated
    ? html`<p class="updated" part="updated">
        <time datetime=${plan.updated}>${words.updated(plan.updated)}</time>
      </p>`
    : nothing;
}
