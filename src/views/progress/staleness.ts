import { html, nothing } from 'lit';
import type { Goal } from '../../plan/schema.js';
import type { Staleness } from '../../report/staleness.js';
import { stalenessWords } from '../../words/date-words.js';
import type { ViewContext } from '../view-context.js';

/** Why a goal's figures may be out of date, unless the reason is the plan's period: that note is above all goals. */
export function goalStalenessView(context: ViewContext, goal: Goal) {
  const found = context.report.hasProgress && context.report.stalenessOf(goal);
  return found && found.kind !== 'period-over' ? noteView(context, found) : nothing;
}

/** A note that the plan's period is over, for a goal that is shown by itself. */
export function periodOverView(context: ViewContext) {
  const found = context.report.hasProgress && context.report.staleness;
  return found && found.kind === 'period-over' ? noteView(context, found) : nothing;
}

/** A note that the plan's period is over, or that the plan wasn't updated for a year. */
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
