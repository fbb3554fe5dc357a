import { html, nothing } from 'lit';
import type { Goal } from '../plan/schema.js';
import type { Staleness } from '../report/staleness.js';
import { stalenessWords } from '../words/staleness-words.js';
import type { ViewContext } from './view-context.js';

/** Why a goal's figures may no longer be true; that the whole plan is over is said once, over the goals. */
export function goalStalenessView(context: ViewContext, goal: Goal) {
  const found = context.report.hasProgress && context.report.stalenessOf(goal);
  return found && found.kind !== 'period-over' ? noteView(context, found) : nothing;
}

/** That the plan's period is over, beside the figures of one goal. */
export function periodOverView(context: ViewContext) {
  const found = context.report.hasProgress && context.report.staleness;
  return found && found.kind === 'period-over' ? noteView(context, found) : nothing;
}

/** That the plan's period is over, or that nothing was heard of it for a year, beside figures. */
export function planStalenessView(context: ViewContext) {
  const found = context.report.hasProgress && context.report.staleness;
  return found ? noteView(context, found) : nothing;
}

/**
 * @csspart staleness - The note that the figures may be out of date.
 */
function noteView(context: ViewContext, found: Staleness) {
  return html`<p class="staleness" part="staleness">${stalenessWords(context, found)}</p>`;
}
