import { html } from 'lit';
import type { Goal } from '../plan/schema.js';
import { goalLabelText } from '../words/labels.js';
import { goalId } from './goal-id.js';
import type { ViewContext } from './view-context.js';

/**
 * The link to one goal: quiet until the goal is pointed at or the link has the focus.
 *
 * @csspart permalink - The link `#` beside a goal, which leads to that goal.
 */
export function permalinkView(context: ViewContext, goal: Goal) {
  const name = context.words.linkTo(goalLabelText(context, goal));
  return html`<a
    class="permalink"
    part="permalink"
    href=${`${context.pageHref}#${encodeURIComponent(goalId(goal))}`}
    aria-label=${name}
    title=${name}
    >#</a
  >`;
}
